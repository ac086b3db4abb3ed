package heard.functions.assess;

import heard.settings.Environment;

/**
 * What the sweep is told by its environment.
 *
 * @param feedback the table of all feedback
 * @param ledger the table of decisions, which the sweep does not read
 */
record SweepSettings(String feedback, String ledger) {
    static SweepSettings from(Environment environment) {
        return new SweepSettings(environment.required("FEEDBACK_TABLE"), environment.required("LEDGER_TABLE"));
    }
}
