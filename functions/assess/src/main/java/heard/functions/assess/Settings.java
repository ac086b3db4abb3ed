package heard.functions.assess;

import heard.settings.Environment;

/**
 * What assess is told by its environment.
 *
 * @param feedback the table of all feedback
 */
record Settings(String feedback) {
    static Settings from(Environment environment) {
        return new Settings(environment.required("FEEDBACK_TABLE"));
    }
}
