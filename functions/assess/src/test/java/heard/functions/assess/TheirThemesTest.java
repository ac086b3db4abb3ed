package heard.functions.assess;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.CorrectionsContract;
import heard.contracts.InMemoryCorrections;
import heard.contracts.InMemoryFeedback;
import heard.contracts.InMemoryOwnThemes;
import heard.contracts.MovableClock;
import heard.contracts.OwnThemesContract;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook.Coding;
import heard.domain.theme.KeptOwnTheme;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.OwnThemeOutcome;
import heard.domain.theme.OwnThemes;
import heard.domain.theme.Said;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understander;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Tier;
import heard.json.Resources;
import heard.text.HeardUnderstander;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A partnership's own themes in what is assessed, with the model that is packed. */
final class TheirThemesTest {
    private static final HeardUnderstander PACKED = HeardUnderstander.load(Resources.framework());
    private static final DecidedBy LEAD = new DecidedBy("lead-1", Instant.EPOCH);
    private static final String LATE = "the school bus did not come, two days now";

    private final InMemoryFeedback feedback = new InMemoryFeedback();
    private final InMemoryCorrections corrections = new InMemoryCorrections(feedback);
    private final InMemoryOwnThemes own = new InMemoryOwnThemes();
    private final MovableClock clock = MovableClock.at("2026-08-01T09:30:00Z");
    private final TheirThemes themes = new TheirThemes(PACKED, own, corrections, clock);

    @Test
    void a_theme_is_told_in_its_partnership_and_in_no_other() {
        own.write(TRAFFORD, 0, OwnThemesContract.ownTheme("own-bus"), LEAD);
        assertTrue(told(TRAFFORD).contains("own-bus"));
        assertEquals(List.of(), ownOf(told(WIGAN)));
        assertSame(PACKED, themes.of(WIGAN));
    }

    @Test
    void a_new_one_is_told_within_the_time_that_is_promised_and_a_retired_one_no_more() {
        assertEquals(List.of(), ownOf(told(TRAFFORD)));
        own.write(TRAFFORD, 0, OwnThemesContract.ownTheme("own-bus"), LEAD);
        clock.move(TheirThemes.FRESH);
        assertEquals(List.of("own-bus"), ownOf(told(TRAFFORD)));
        own.write(TRAFFORD, 1, OwnThemesContract.retired(OwnThemesContract.ownTheme("own-bus")), LEAD);
        assertEquals(List.of("own-bus"), ownOf(told(TRAFFORD)), "read again only after a while");
        clock.move(TheirThemes.FRESH);
        assertEquals(List.of(), ownOf(told(TRAFFORD)));
    }

    @Test
    void nothing_is_made_anew_where_nothing_changed_and_a_correction_is_a_change() {
        own.write(TRAFFORD, 0, OwnThemesContract.ownTheme("own-bus"), LEAD);
        var first = themes.of(TRAFFORD);
        clock.move(TheirThemes.FRESH);
        assertSame(first, themes.of(TRAFFORD));
        var one = aFeedback(1).withWords("a very long comment ".repeat(100));
        feedback.keep(one.feedback());
        feedback.code(List.of(new Coding(TRAFFORD, id(1), one.understood(Tier.NONE, "bullying"))));
        corrections.correct(TRAFFORD, id(1), 2, CorrectionsContract.about("own-bus"), LEAD);
        clock.move(TheirThemes.FRESH);
        var taught = themes.of(TRAFFORD);
        assertNotEquals(version(first), version(taught));
        clock.move(TheirThemes.FRESH);
        assertSame(taught, themes.of(TRAFFORD));
    }

    @Test
    void where_they_cannot_be_read_those_known_before_are_told() {
        own.write(TRAFFORD, 0, OwnThemesContract.ownTheme("own-bus"), LEAD);
        var breaking = new Breaking(own);
        var themes = new TheirThemes(PACKED, breaking, corrections, clock);
        breaking.broken = true;
        assertSame(PACKED, themes.of(WIGAN));
        breaking.broken = false;
        var known = themes.of(TRAFFORD);
        breaking.broken = true;
        clock.move(TheirThemes.FRESH);
        assertSame(known, themes.of(TRAFFORD));
    }

    private List<String> told(PartnershipCode partnership) {
        return themes.of(partnership).understand(new Said(LATE, Optional.empty(), Optional.empty())).themes().stream()
                .map(ThemeMatch::code)
                .toList();
    }

    private static List<String> ownOf(List<String> codes) {
        return codes.stream().filter(OwnTheme::isCode).toList();
    }

    private static String version(Understander understander) {
        return understander
                .understand(new Said(LATE, Optional.empty(), Optional.empty()))
                .version();
    }

    /** A ledger that is away now and then. */
    private static final class Breaking implements OwnThemes {
        private final OwnThemes real;
        private boolean broken;

        Breaking(OwnThemes real) {
            this.real = real;
        }

        @Override
        public OwnThemeOutcome write(PartnershipCode partnership, int version, OwnTheme theme, DecidedBy by) {
            return real.write(partnership, version, theme, by);
        }

        @Override
        public List<KeptOwnTheme> all(PartnershipCode partnership) {
            if (broken) throw new IllegalStateException("the table is away");
            return real.all(partnership);
        }

        @Override
        public List<KeptOwnTheme> history(PartnershipCode partnership, String code) {
            return real.history(partnership, code);
        }
    }
}
