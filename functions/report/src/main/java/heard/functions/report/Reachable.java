package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import heard.domain.place.AreaCode;
import heard.domain.place.Region;
import heard.http.Authorised;
import heard.http.Caller;
import heard.http.Fields;
import heard.http.Problem;
import heard.http.Role;
import java.util.List;
import java.util.Locale;

/**
 * Which place's report a request is about, once it is sure that its caller may touch it: a partnership's by its lead, signed by a
 * reviewer too, with a page of its youth panel; one above it by the hubs that it reaches over; all read and commented on by the
 * region's scrutineer.
 */
sealed interface Reachable {
    record Granted(AreaCode area, String who, Part part) implements Reachable {}

    record Refused(Problem problem) implements Reachable {}

    /** What somebody is to a report. */
    enum Part {
        /** Writes, protects, signs, publishes. */
        AUTHOR,
        /** Reads and signs. */
        SIGNATORY,
        /** Reads and comments. */
        SCRUTINEER,
        /** Reads, ranks themes and writes its own page. */
        PANEL;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Reachable of(APIGatewayV2HTTPEvent event, Fields fields, Region region) {
        return switch (Authorised.of(event)) {
            case Authorised.NotSignedIn nobody -> new Refused(Problem.notSignedIn());
            case Caller caller ->
                fields.value("area", 20, AreaCode::new, "Give a code such as E08000009, NW-GM or E12000002.")
                        .<Reachable>map(area -> of(caller, area, region))
                        .orElseGet(() -> new Refused(Problem.fields(fields.problems())));
        };
    }

    private static Reachable of(Caller caller, AreaCode area, Region region) {
        if (caller.held().contains(new Caller.Held(Role.LEAD, area.value())) || isHubOf(caller, area, region)) {
            return new Granted(area, caller.who(), Part.AUTHOR);
        }
        if (caller.held().contains(new Caller.Held(Role.REVIEWER, area.value()))) {
            return new Granted(area, caller.who(), Part.SIGNATORY);
        }
        if (caller.held().contains(new Caller.Held(Role.SCRUTINEER, region.code()))) {
            return new Granted(area, caller.who(), Part.SCRUTINEER);
        }
        if (caller.held().contains(new Caller.Held(Role.PANEL, area.value()))) {
            return new Granted(area, caller.who(), Part.PANEL);
        }
        return new Refused(Problem.forbidden());
    }

    /** A hub answers for its sub-region, and with the others for the region. */
    private static boolean isHubOf(Caller caller, AreaCode area, Region region) {
        List<String> theirs = region.code().equals(area.value())
                ? region.subRegions().stream().map(one -> one.code()).toList()
                : region.subRegion(area.value()).isPresent() ? List.of(area.value()) : List.of();
        return theirs.stream().anyMatch(one -> caller.held().contains(new Caller.Held(Role.HUB, one)));
    }
}
