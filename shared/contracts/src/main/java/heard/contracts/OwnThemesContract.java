package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import heard.domain.theme.KeptOwnTheme;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.OwnThemeOutcome.NoSuchTheme;
import heard.domain.theme.OwnThemeOutcome.Overtaken;
import heard.domain.theme.OwnThemeOutcome.Written;
import heard.domain.theme.OwnThemes;
import heard.domain.triage.DecidedBy;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link OwnThemes} must do. */
public interface OwnThemesContract {
    DecidedBy LEAD = new DecidedBy("lead-1", Instant.parse("2026-07-22T10:15:30.123Z"));

    /** Empty at the start of each test. */
    OwnThemes themes();

    /** A theme of its own, with examples that are unlike. */
    static OwnTheme ownTheme(String code) {
        return new OwnTheme(
                code,
                "The late bus",
                "School buses that come late or not at all",
                IntStream.rangeClosed(1, OwnTheme.FEWEST_EXAMPLES)
                        .mapToObj(number -> "the school bus did not come, day " + number)
                        .toList(),
                false);
    }

    static OwnTheme retired(OwnTheme theme) {
        return new OwnTheme(theme.code(), theme.name(), theme.definition(), theme.examples(), true);
    }

    @Test
    default void a_theme_is_told_as_it_was_written_with_who_and_when() {
        var themes = themes();
        var kept = new KeptOwnTheme(ownTheme("own-bus"), 1, LEAD);
        assertEquals(new Written(kept), themes.write(TRAFFORD, 0, ownTheme("own-bus"), LEAD));
        assertEquals(List.of(kept), themes.all(TRAFFORD));
        assertEquals(List.of(kept), themes.history(TRAFFORD, "own-bus"));
        assertEquals(List.of(), themes.history(TRAFFORD, "own-train"));
    }

    @Test
    default void all_stand_by_code_and_what_is_retired_stays_with_every_version() {
        var themes = themes();
        themes.write(TRAFFORD, 0, ownTheme("own-train"), LEAD);
        themes.write(TRAFFORD, 0, ownTheme("own-bus"), LEAD);
        var later = new DecidedBy("lead-2", LEAD.at().plusSeconds(60));
        var retired = new KeptOwnTheme(retired(ownTheme("own-bus")), 2, later);
        assertEquals(new Written(retired), themes.write(TRAFFORD, 1, retired.theme(), later));
        assertEquals(List.of(retired, new KeptOwnTheme(ownTheme("own-train"), 1, LEAD)), themes.all(TRAFFORD));
        assertEquals(
                List.of(new KeptOwnTheme(ownTheme("own-bus"), 1, LEAD), retired), themes.history(TRAFFORD, "own-bus"));
    }

    @Test
    default void who_names_an_older_version_is_told_how_it_stands_and_changes_nothing() {
        var themes = themes();
        themes.write(TRAFFORD, 0, ownTheme("own-bus"), LEAD);
        var stands = new KeptOwnTheme(retired(ownTheme("own-bus")), 2, LEAD);
        themes.write(TRAFFORD, 1, stands.theme(), LEAD);
        var other = new DecidedBy("lead-2", LEAD.at());
        for (int version : List.of(0, 1, 3)) {
            assertEquals(new Overtaken(stands), themes.write(TRAFFORD, version, ownTheme("own-bus"), other));
        }
        assertEquals(2, themes.history(TRAFFORD, "own-bus").size());
    }

    @Test
    default void the_write_that_stands_is_answered_again_to_whom_made_it() {
        var themes = themes();
        themes.write(TRAFFORD, 0, ownTheme("own-bus"), LEAD);
        var later = new DecidedBy(LEAD.who(), LEAD.at().plusSeconds(5));
        assertEquals(
                new Written(new KeptOwnTheme(ownTheme("own-bus"), 1, LEAD)),
                themes.write(TRAFFORD, 0, ownTheme("own-bus"), later));
    }

    @Test
    default void of_many_that_change_one_version_exactly_one_does() {
        var themes = themes();
        themes.write(TRAFFORD, 0, ownTheme("own-bus"), LEAD);
        var outcomes = Race.of(runner ->
                themes.write(TRAFFORD, 1, retired(ownTheme("own-bus")), new DecidedBy("lead-" + runner, LEAD.at())));
        assertEquals(1, outcomes.stream().filter(Written.class::isInstance).count());
        assertEquals(2, themes.history(TRAFFORD, "own-bus").size());
    }

    @Test
    default void no_partnership_sees_or_changes_anothers() {
        var themes = themes();
        themes.write(TRAFFORD, 0, ownTheme("own-bus"), LEAD);
        assertEquals(List.of(), themes.all(WIGAN));
        assertEquals(List.of(), themes.history(WIGAN, "own-bus"));
        assertEquals(new NoSuchTheme(), themes.write(WIGAN, 1, ownTheme("own-bus"), LEAD));
        assertInstanceOf(Written.class, themes.write(WIGAN, 0, ownTheme("own-bus"), LEAD));
        assertEquals(1, themes.all(TRAFFORD).size());
    }
}
