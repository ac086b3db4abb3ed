package heard.domain.theme;

import heard.domain.feedback.Week;
import heard.domain.place.PartnershipCode;
import heard.domain.triage.State;
import java.time.Instant;
import java.util.Optional;

/**
 * What may be told to somebody who holds a receipt: where the feedback stands, never what it says.
 *
 * @param decided when a person decided about what was held; empty where nobody had to, or has yet
 */
public record ReceiptStatus(PartnershipCode partnership, Week week, State state, Optional<Instant> decided) {}
