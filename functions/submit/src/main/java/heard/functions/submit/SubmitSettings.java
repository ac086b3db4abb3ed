package heard.functions.submit;

import heard.domain.feedback.Seal;
import heard.settings.Environment;

/** What taking in needs to know. */
record SubmitSettings(String feedbackTable, String ledgerTable, Seal seal) {
    static SubmitSettings from(Environment environment) {
        return new SubmitSettings(
                environment.required("FEEDBACK_TABLE"),
                environment.required("LEDGER_TABLE"),
                new Seal(environment.secret("SEALING_KEY")));
    }
}
