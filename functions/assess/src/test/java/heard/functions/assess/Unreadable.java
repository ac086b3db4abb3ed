package heard.functions.assess;

import heard.contracts.FeedbackBuilder;
import heard.domain.theme.Understanding;
import heard.domain.triage.Tier;
import java.util.List;
import java.util.Optional;

/** What is understood of a text in a language that the rules cannot read: nothing, and so a person must. */
final class Unreadable {
    private Unreadable() {}

    static Understanding of(FeedbackBuilder built) {
        return new Understanding(
                Optional.of("ur"),
                false,
                built.feedback().said(),
                List.of(),
                Tier.NONE,
                List.of("a language that only a person can read"),
                List.of(),
                List.of(),
                0,
                true,
                "test-1");
    }
}
