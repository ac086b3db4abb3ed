package heard.local.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.action.Action;
import heard.domain.report.Quarter;
import heard.json.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AnswersTest {
    private static final Quarter THIRD = Quarter.parse("2026-Q3");

    private final Answers answers = new Answers(Resources.northWest(), Resources.framework());

    @Test
    void every_priority_of_every_partnership_is_answered_in_four_quarters_and_names_no_gap() {
        var region = Resources.northWest();
        for (var partnership : region.partnerships()) {
            var actions = answers.of(partnership, THIRD);
            var themes = Stream.of(partnership.code().value(), region.code())
                    .flatMap(owner -> Resources.framework().prioritiesOf(owner).stream())
                    .flatMap(one -> one.themes().stream())
                    .distinct()
                    .toList();
            assertTrue(themes.size() >= 5);
            for (var quarter : List.of("2026-Q3", "2026-Q2", "2026-Q1", "2025-Q4")) {
                assertEquals(
                        new HashSet<>(themes),
                        new HashSet<>(actions.stream()
                                .filter(one -> one.quarter().equals(Quarter.parse(quarter)))
                                .map(Action::theme)
                                .toList()));
            }
            assertEquals(
                    actions.size(), actions.stream().map(Action::id).distinct().count());
            assertFalse(actions.toString().contains("{"), actions.toString());
        }
    }

    @Test
    void no_partnership_tells_one_story_of_a_theme_twice() {
        for (var partnership : Resources.northWest().partnerships()) {
            var told = answers.of(partnership, THIRD).stream()
                    .map(one -> one.theme() + one.said())
                    .toList();
            assertEquals(told.size(), new HashSet<>(told).size());
        }
    }

    @Test
    void they_are_the_same_every_time() {
        var trafford = Resources.northWest().partnerships().getFirst();
        assertEquals(
                answers.of(trafford, THIRD),
                new Answers(Resources.northWest(), Resources.framework()).of(trafford, THIRD));
    }
}
