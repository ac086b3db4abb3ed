package heard.domain.theme;

import heard.domain.feedback.Week;
import heard.domain.place.PartnershipCode;
import heard.domain.triage.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What may be told to somebody who holds a receipt: where the feedback stands, never what it says.
 *
 * @param themes codes of what it is about; none for what was ever held, so that a code that fell into other hands tells nothing of a
 *     disclosure, and none until it is assessed
 * @param decided when a person decided about what was held; empty where nobody had to, or has yet
 */
public record ReceiptStatus(
        PartnershipCode partnership, Week week, State state, List<String> themes, Optional<Instant> decided) {
    public ReceiptStatus {
        themes = List.copyOf(themes);
        if (!themes.isEmpty() && state != State.ASSESSED) {
            throw new IllegalArgumentException("themes are told only of what was never held");
        }
    }
}
