package heard.functions.submit;

import heard.domain.report.Quarter;

/** What a published report of its quarter means for a piece of feedback. */
public sealed interface Reported {
    /** None is published, or it waits for a person. */
    record NotYet() implements Reported {}

    /** It is part of the report. */
    record Counted(Quarter quarter) implements Reported {}

    /** A person decided about it when the report was made. A quarter is released once, so it stays out of it. */
    record TooLate(Quarter quarter) implements Reported {}
}
