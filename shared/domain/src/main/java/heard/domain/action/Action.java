package heard.domain.action;

import heard.domain.report.Period;
import heard.domain.report.Quarter;

/**
 * One answer of a partnership to what was said of a theme: you said, we did.
 *
 * @param theme the code of the theme it answers
 * @param quarter in which it was said
 * @param owner who answers for it
 * @param said what was said, summed up and approved by who writes it: nobody's own words, and nothing that names a person
 * @param progress what will be or was done, or why it cannot be
 * @param child the answer as it is told to a child, readable at {@link #READABLE_AT}
 */
public record Action(
        ActionId id, String theme, Quarter quarter, Agency owner, String said, Progress progress, String child) {
    /** Code points of a summary. */
    public static final int LONGEST_SUMMARY = 600;
    /** Code points of a deed, a reason or evidence. */
    public static final int LONGEST_TEXT = 1_000;
    /** Code points of the answer to a child. */
    public static final int LONGEST_CHILD = 400;
    /** Years of age. */
    public static final int READABLE_AT = 9;

    public Action {
        if (!theme.matches("[a-z][a-z-]{2,39}")) throw new IllegalArgumentException("not a theme's code");
        said = Limits.text(said, LONGEST_SUMMARY, "what was said");
        child = Limits.text(child, LONGEST_CHILD, "the answer to a child");
        if (ReadingAge.of(child) > READABLE_AT) {
            throw new IllegalArgumentException("the answer to a child reads older than " + READABLE_AT);
        }
    }

    /** Whether it answers what was said of its theme in a period. */
    public boolean answers(Period asked) {
        return asked.isAnsweredBy(quarter, progress.isOpen());
    }
}
