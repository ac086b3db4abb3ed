package heard.functions.review;

import heard.domain.action.ActionsLedger;
import heard.domain.theme.Casebook;
import heard.domain.theme.Corrections;
import heard.domain.theme.OwnThemes;
import heard.domain.triage.HeldQueue;

/** What lies on a lead's desk: all that review reads and writes. */
public record Desk(
        HeldQueue held, Casebook casebook, Corrections corrections, OwnThemes themes, ActionsLedger actions) {}
