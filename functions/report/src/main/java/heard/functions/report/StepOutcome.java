package heard.functions.report;

import heard.domain.feedback.Week;
import heard.domain.report.Release;
import heard.domain.report.Report;
import heard.domain.report.Stage;
import java.util.List;

/** Every way that a step in the life of a report can end. */
public sealed interface StepOutcome {
    /** It was taken: this is how the report stands. */
    record Taken(Report now) implements StepOutcome {}

    record Published(Release release) implements StepOutcome {}

    /** It was published before, and stays as it is. */
    record AlreadyReleased(Release release) implements StepOutcome {}

    /** The region has no such place. */
    record UnknownArea() implements StepOutcome {}

    /** @param last the week that must be over first */
    record NotOver(Week last) implements StepOutcome {}

    /** Nobody has drawn it up yet. */
    record NotDrawnUp() implements StepOutcome {}

    /** Another step was taken first; nothing was changed. */
    record Overtaken(Report now) implements StepOutcome {}

    /** The report is not where this step begins. */
    record NotNow(Stage stage) implements StepOutcome {}

    /** @param themes names of priorities' themes that have neither an action nor a reason */
    record Unanswered(List<String> themes) implements StepOutcome {}

    /**
     * The gate does not let it pass.
     *
     * @param since whether it passed once, and what was published since is why
     */
    record Exposed(boolean since) implements StepOutcome {}

    /** Who has signed it cannot sign it again. */
    record SamePerson() implements StepOutcome {}

    /** What is signed or commented on is not what stands there. */
    record OtherContent() implements StepOutcome {}

    /** A comment that may not be quoted or a phrase that may not be told, or one that is not of this place and period. */
    record NoSuchQuote() implements StepOutcome {}

    /** A theme that is not shown to have been spoken of, so nothing that a youth panel could rank. */
    record NotShown(String theme) implements StepOutcome {}
}
