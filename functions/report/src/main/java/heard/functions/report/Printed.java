package heard.functions.report;

import heard.disclosure.table.Figure;
import heard.domain.feedback.Group;
import heard.domain.insight.Tally;
import heard.domain.theme.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * A figure that every report prints.
 *
 * @param theme a theme's code, a need's or a feeling's behind its kind, or {@link Figure#ALL} for all comments
 * @param group a group's word, or {@link Figure#ALL}
 * @param count one partnership's
 */
record Printed(String theme, String group, ToLongFunction<Tally> count) {
    /** Good, neither, bad. */
    static final List<Integer> FEELINGS = List.of(1, 0, -1);

    private static final String ALL = Figure.ALL;

    static Printed comments() {
        return new Printed(ALL, ALL, Tally::total);
    }

    static Printed comments(Group group) {
        return new Printed(ALL, group.wire(), tally -> tally.comments().getOrDefault(group, 0L));
    }

    static Printed theme(String code) {
        return new Printed(code, ALL, tally -> sum(tally.byTheme().getOrDefault(code, Map.of())));
    }

    static Printed theme(String code, Group group) {
        return new Printed(
                code,
                group.wire(),
                tally -> tally.byTheme().getOrDefault(code, Map.of()).getOrDefault(group, 0L));
    }

    static Printed need(String code) {
        return new Printed("need:" + code, ALL, tally -> sum(tally.byNeed().getOrDefault(code, Map.of())));
    }

    static Printed feeling(int sentiment) {
        return new Printed(
                "feeling:" + sentiment, ALL, tally -> tally.bySentiment().getOrDefault(sentiment, 0L));
    }

    /** Those that are no sum of others within one partnership and period, and then their sums. */
    static List<Printed> all(Framework framework) {
        var all = new ArrayList<>(cells(framework));
        all.add(comments());
        framework.themes().forEach(theme -> all.add(theme(theme.code())));
        return all;
    }

    static List<Printed> cells(Framework framework) {
        var cells = new ArrayList<Printed>();
        for (var group : Group.values()) cells.add(comments(group));
        for (var theme : framework.themes()) {
            for (var group : Group.values()) cells.add(theme(theme.code(), group));
        }
        framework.needs().forEach(need -> cells.add(need(need.code())));
        FEELINGS.forEach(sentiment -> cells.add(feeling(sentiment)));
        return cells;
    }

    static List<String> feelings() {
        return FEELINGS.stream().map(one -> feeling(one).theme()).toList();
    }

    /** As a content names what is withheld. */
    String key() {
        return theme + "," + group;
    }

    Figure figure(String period, String area) {
        return new Figure(period, area, theme, group);
    }

    private static long sum(Map<Group, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
