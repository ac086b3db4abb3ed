package heard.functions.report;

import heard.domain.feedback.Week;
import heard.domain.report.Release;

/** Every way that publishing a quarter can end. */
public sealed interface PublishOutcome {
    /** @param address where it stands in the site, such as {@code /reports/E08000009/2026-Q3/} */
    record Published(String address, Release release) implements PublishOutcome {}

    /** @param last the week that must be over first */
    record NotOver(Week last) implements PublishOutcome {}

    /** It was released before, and stays as it is. */
    record AlreadyReleased(String address, Release release) implements PublishOutcome {}

    /** The region has no such partnership. */
    record UnknownPartnership() implements PublishOutcome {}
}
