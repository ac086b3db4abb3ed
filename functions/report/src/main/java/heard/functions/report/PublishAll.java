package heard.functions.report;

import heard.domain.feedback.Week;
import heard.domain.place.Region;
import heard.domain.report.Quarter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The last quarter of every partnership: one that fails stops no other, and all that failed are told at the end. */
final class PublishAll {
    private static final String BY = "schedule";

    private final Publish publish;
    private final Region region;
    private final InstantSource clock;

    PublishAll(Publish publish, Region region, InstantSource clock) {
        this.publish = publish;
        this.region = region;
        this.clock = clock;
    }

    /** @throws QuarterNotPublished where any failed; the others are published all the same */
    List<String> lastQuarter() {
        var quarter = Quarter.of(Week.of(LocalDate.ofInstant(clock.instant(), Publish.HERE)))
                .previous();
        var published = new ArrayList<String>();
        var failed = new QuarterNotPublished(quarter);
        for (var partnership : region.partnerships()) {
            try {
                switch (publish.publish(partnership.code(), quarter, BY)) {
                    case PublishOutcome.Published now -> published.add(now.address());
                    case PublishOutcome.AlreadyReleased before -> {}
                    case PublishOutcome.NotOver wait ->
                        throw new IllegalStateException("the quarter before this one is not over");
                    case PublishOutcome.UnknownPartnership unknown ->
                        throw new IllegalStateException("the region does not know its own partnership");
                }
            } catch (RuntimeException broken) {
                failed.add(partnership.code(), broken);
            }
        }
        publish.publishFront();
        failed.throwIfAny();
        return published;
    }
}
