package heard.functions.report;

import heard.domain.action.Action;
import heard.domain.action.ReadingAge;
import heard.domain.place.Area;
import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import heard.render.Summary;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What people said in their own words, as a report shows it. */
final class OwnWords {
    private final Framework framework;

    OwnWords(Framework framework) {
        this.framework = framework;
    }

    Summary.Own of(Area area, Content content) {
        String panel = content.texts().getOrDefault(Sections.PANEL, "").strip();
        return new Summary.Own(
                voices(area, content),
                phrases(content),
                content.ranked().stream().map(this::name).toList(),
                ReadingAge.of(panel) <= Action.READABLE_AT ? panel : "");
    }

    /** Only above local level: no place finer than the sub-region stands beside somebody's own words. */
    private List<Summary.Voice> voices(Area area, Content content) {
        if (area.isLocal()) return List.of();
        return content.quotes().stream()
                .map(one -> new Summary.Voice(plain(one.theme()), who(one.group()), one.text(), direction(one.text())))
                .toList();
    }

    private List<Summary.Phrases> phrases(Content content) {
        var byTheme = new LinkedHashMap<String, List<String>>();
        content.phrases()
                .forEach(one -> byTheme.computeIfAbsent(one.theme(), fresh -> new ArrayList<>())
                        .add(one.text()));
        return byTheme.entrySet().stream()
                .map(one -> new Summary.Phrases(
                        plain(one.getKey()), one.getValue().stream().sorted().toList()))
                .toList();
    }

    private Summary.ThemeName name(String code) {
        var theme = framework.theme(code).orElseThrow();
        return new Summary.ThemeName(theme.code(), theme.plain(), theme.child());
    }

    private String plain(String theme) {
        return framework.theme(theme).map(Theme::plain).orElse(theme);
    }

    private static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    private static String who(String group) {
        return switch (group) {
            case "children" -> "A child or young person";
            case "families" -> "A parent, carer or family member";
            case "education" -> "Somebody in education";
            default -> "Somebody who works with families";
        };
    }
}
