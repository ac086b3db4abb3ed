package heard.functions.insight;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Group;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Week;
import heard.domain.insight.Filter;
import heard.domain.insight.WeekRange;
import heard.domain.theme.Framework;
import heard.domain.theme.Need;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.Theme;
import heard.http.Fields;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a search or a trend is narrowed to; what is wrong is kept with the fields. */
final class Filters {
    private static final int LONGEST = 60;

    private final Framework framework;

    Filters(Framework framework) {
        this.framework = framework;
    }

    Filter read(Fields query) {
        return new Filter(
                weeks(query),
                one(query, "group", Group.values(), Group::wire),
                one(query, "ageBand", AgeBand.values(), AgeBand::wire),
                one(query, "setting", SettingKind.values(), SettingKind::wire),
                theme(query),
                one(query, "need", framework.needs().toArray(Need[]::new), Need::code)
                        .map(Need::code),
                one(query, "sentiment", new Integer[] {-1, 0, 1}, String::valueOf));
    }

    /** A partnership's own theme is known by how its code is written: whether there is one, its index tells. */
    private Optional<String> theme(Fields query) {
        String choices = framework.themes().stream().map(Theme::code).collect(Collectors.joining(", "));
        return query.maybeValue("theme", LONGEST, this::known, "Give one of: " + choices + ", or one of your own.");
    }

    private String known(String code) {
        if (!OwnTheme.isCode(code) && framework.theme(code).isEmpty()) throw new IllegalArgumentException("not known");
        return code;
    }

    private static WeekRange weeks(Fields query) {
        String example = "Give a week such as 2026-W01.";
        var from = query.maybeValue("from", LONGEST, Week::parse, example).orElse(WeekRange.ALL.from());
        var to = query.maybeValue("to", LONGEST, Week::parse, example).orElse(WeekRange.ALL.to());
        if (to.compareTo(from) >= 0) return new WeekRange(from, to);
        query.wrong("to", "This week lies before the week of \"from\".");
        return WeekRange.ALL;
    }

    private static <T> Optional<T> one(Fields query, String name, T[] known, Function<T, String> wire) {
        String choices = Stream.of(known).map(wire).collect(Collectors.joining(", "));
        return query.maybeValue(
                name,
                LONGEST,
                text -> Stream.of(known)
                        .filter(each -> wire.apply(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("not known")),
                "Give one of: " + choices + ".");
    }
}
