package heard.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.place.AreaCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private static final Instant NOW = Instant.parse("2026-10-05T06:00:00Z");
    private final Report draft = Report.drafted(new AreaCode("E08000009"), Period.parse("2026-Q3"), 1, "content");

    @Test
    void it_is_published_only_after_every_step() {
        assertThrows(IllegalStateException.class, draft::published);
        assertThrows(IllegalStateException.class, () -> draft.signed(by("lead")));
        var settled = draft.settled("content");
        assertThrows(IllegalStateException.class, settled::published);
        var signed = settled.signed(by("lead"));
        assertThrows(IllegalStateException.class, () -> signed.commented("too soon"));
        var seconded = signed.signed(by("reviewer"));
        assertThrows(IllegalStateException.class, seconded::published);
        assertThrows(IllegalStateException.class, () -> seconded.signed(by("third")));
        var published = seconded.commented("Read.").published();
        assertEquals(Stage.PUBLISHED, published.stage());
        assertEquals(6, published.version());
    }

    @Test
    void nobody_signs_twice() {
        var signed = draft.settled("content").signed(by("lead"));
        assertThrows(IllegalArgumentException.class, () -> signed.signed(by("lead")));
    }

    @Test
    void who_writes_in_it_takes_every_signature_away_until_it_is_published() {
        var commented =
                draft.settled("content").signed(by("lead")).signed(by("other")).commented("Read.");
        var again = commented.rewritten("other content");
        assertEquals(Stage.DRAFT, again.stage());
        assertTrue(again.signatures().isEmpty());
        assertEquals("", again.comment());
        var published = commented.published();
        assertThrows(IllegalStateException.class, () -> published.rewritten("too late"));
    }

    @Test
    void a_comment_says_something() {
        var seconded = draft.settled("content").signed(by("lead")).signed(by("other"));
        assertThrows(IllegalArgumentException.class, () -> seconded.commented(" \n"));
    }

    private static Signature by(String who) {
        return new Signature(who, NOW);
    }
}
