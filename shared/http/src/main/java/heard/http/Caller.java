package heard.http;

import heard.domain.place.PartnershipCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who signed in.
 *
 * @param who the identity provider's subject, never a name
 * @param held what they are, and where
 */
public record Caller(String who, Set<Held> held) implements Authorised {
    /** Those who may read what was said, redacted, in their own partnership. */
    public static final Set<Role> READ_WORDS = Set.of(Role.LEAD, Role.REVIEWER, Role.AGENCY);

    /**
     * One role in one place.
     *
     * @param where the code of a partnership, sub-region or region
     */
    public record Held(Role role, String where) {}

    public Caller {
        held = Set.copyOf(held);
    }

    /**
     * @param groups {@code role:code} entries as the gateway hands on a list: {@code [lead:E08000009 hub:NW-GM]}, or with commas;
     *     what is not one is passed over
     */
    static Caller of(String who, String groups) {
        var held = new HashSet<Held>();
        for (String entry : List.of(groups.split("[\\[\\]\",\\s]+"))) {
            int colon = entry.indexOf(':');
            if (colon < 1 || colon == entry.length() - 1) continue;
            Role.named(entry.substring(0, colon))
                    .ifPresent(role -> held.add(new Held(role, entry.substring(colon + 1))));
        }
        return new Caller(who, held);
    }

    public boolean may(Role role, PartnershipCode partnership) {
        return held.contains(new Held(role, partnership.value()));
    }

    /** Whether any of the roles is held there. */
    public boolean may(Collection<Role> roles, PartnershipCode partnership) {
        return roles.stream().anyMatch(role -> may(role, partnership));
    }
}
