package heard.functions.submit;

import heard.settings.Environment;

/**
 * How many sends a minute to one partnership are more than people make.
 *
 * @param busy by scripts: above it a sender does some work first
 * @param flood by scripts, work or not: above it what comes is marked
 * @param forms by forms, which cannot be asked to work: above it what comes is marked
 */
public record Limits(int busy, int flood, int forms) {
    public Limits {
        if (busy < 1 || flood < 1 || forms < 1) throw new IllegalArgumentException("limits are 1 or more");
    }

    static Limits from(Environment environment) {
        return new Limits(
                environment.whole("BUSY_ABOVE"), environment.whole("FLOOD_ABOVE"), environment.whole("FORMS_ABOVE"));
    }
}
