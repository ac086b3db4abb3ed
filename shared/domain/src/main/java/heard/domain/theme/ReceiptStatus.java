package heard.domain.theme;

import heard.domain.feedback.Week;
import heard.domain.place.PartnershipCode;
import heard.domain.triage.State;

/** What may be told to somebody who holds a receipt: where the feedback stands, never what it says. */
public record ReceiptStatus(PartnershipCode partnership, Week week, State state) {}
