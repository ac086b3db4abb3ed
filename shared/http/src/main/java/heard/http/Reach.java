package heard.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import heard.domain.place.PartnershipCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which partnership a request is about, once it is sure that its caller may reach it. */
public sealed interface Reach {
    record Granted(PartnershipCode partnership, String who) implements Reach {}

    record Refused(Problem problem) implements Reach {}

    /**
     * Reads the field {@code partnership}. Who holds one of the roles in one partnership only need not name it.
     *
     * @param roles any of these, held in that very partnership, is enough
     */
    static Reach of(APIGatewayV2HTTPEvent event, Fields fields, Collection<Role> roles) {
        return switch (Authorised.of(event)) {
            case Authorised.NotSignedIn nobody -> new Refused(Problem.notSignedIn());
            case Caller caller -> of(caller, fields, roles);
        };
    }

    private static Reach of(Caller caller, Fields fields, Collection<Role> roles) {
        var theirs = theirs(caller, roles);
        if (theirs.isEmpty()) return new Refused(Problem.forbidden());
        if (!fields.has("partnership")) {
            return theirs.size() == 1
                    ? new Granted(theirs.getFirst(), caller.who())
                    : new Refused(Problem.field("#/partnership", "You are in more than one. Say which."));
        }
        return fields.value("partnership", 20, PartnershipCode::new, "Give a code such as E08000009.")
                .<Reach>map(wanted ->
                        theirs.contains(wanted) ? new Granted(wanted, caller.who()) : new Refused(Problem.forbidden()))
                .orElseGet(() -> new Refused(Problem.fields(fields.problems())));
    }

    private static List<PartnershipCode> theirs(Caller caller, Collection<Role> roles) {
        return caller.held().stream()
                .filter(held -> roles.contains(held.role()))
                .flatMap(held -> code(held.where()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A role may be held in a sub-region or region, which is not written like a partnership. */
    private static Optional<PartnershipCode> code(String where) {
        try {
            return Optional.of(new PartnershipCode(where));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
