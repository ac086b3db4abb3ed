package heard.functions.assess;

import heard.settings.Environment;

/**
 * What assess is told by its environment.
 *
 * @param feedback the table of all feedback
 * @param ledger the table that keeps partnerships' own themes, and which comments were said to carry them
 */
record Settings(String feedback, String ledger) {
    static Settings from(Environment environment) {
        return new Settings(environment.required("FEEDBACK_TABLE"), environment.required("LEDGER_TABLE"));
    }
}
