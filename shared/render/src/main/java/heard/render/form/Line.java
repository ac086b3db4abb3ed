package heard.render.form;

import io.jstach.jstache.JStacheLambda;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A message as a page shows it: plain text in which the numbers to call can be called. */
record Line(List<Part> parts) {
    private static final Map<String, String> DIALLED = SiteFacts.READ.phones().stream()
            .collect(Collectors.toMap(SiteFacts.Phone::number, SiteFacts.Phone::dialled, (first, same) -> first));

    /** Not within another number. */
    private static final Pattern NUMBER = Pattern.compile(DIALLED.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![0-9])(?:", ")(?![0-9])")));

    /** @param phone what is dialled, where the part is a number */
    record Part(String text, Optional<String> phone) {}

    static Line of(String text) {
        var parts = new ArrayList<Part>();
        int from = 0;
        var found = NUMBER.matcher(text);
        while (found.find()) {
            if (found.start() > from) parts.add(new Part(text.substring(from, found.start()), Optional.empty()));
            parts.add(new Part(found.group(), Optional.ofNullable(DIALLED.get(found.group()))));
            from = found.end();
        }
        if (from < text.length()) parts.add(new Part(text.substring(from), Optional.empty()));
        return new Line(List.copyOf(parts));
    }

    /** Words of the catalogue in a template: {@code {{#say}}key{{/say}}}, and without links {@code {{#word}}key{{/word}}}. */
    interface Words {
        Frame frame();

        @JStacheLambda(
                template =
                        "{{#parts}}{{#phone}}<a class=\"phone\" href=\"tel:{{.}}\" dir=\"ltr\">{{text}}</a>{{/phone}}{{^phone}}{{text}}{{/phone}}{{/parts}}")
        default Line say(@JStacheLambda.Raw String key) {
            return Line.of(frame().say(key.strip()));
        }

        @JStacheLambda(template = "{{text}}")
        default Part word(@JStacheLambda.Raw String key) {
            return new Part(frame().say(key.strip()), Optional.empty());
        }
    }
}
