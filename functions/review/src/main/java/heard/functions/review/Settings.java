package heard.functions.review;

import heard.settings.Environment;

/**
 * What review is told by its environment.
 *
 * @param feedback the table of all feedback
 * @param ledger the table that keeps the decisions and the actions
 * @param pageKey signs page tokens
 */
record Settings(String feedback, String ledger, byte[] pageKey) {
    static Settings from(Environment environment) {
        return new Settings(
                environment.required("FEEDBACK_TABLE"),
                environment.required("LEDGER_TABLE"),
                environment.secret("PAGE_KEY"));
    }
}
