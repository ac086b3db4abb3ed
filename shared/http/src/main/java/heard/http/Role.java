package heard.http;

import java.util.Locale;
import java.util.Optional;

/** What somebody who signed in is, for one partnership, sub-region or region. */
public enum Role {
    LEAD,
    REVIEWER,
    AGENCY,
    HUB,
    SCRUTINEER,
    SCHOOL,
    PANEL;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> named(String wire) {
        for (var role : values()) {
            if (role.wire().equals(wire)) return Optional.of(role);
        }
        return Optional.empty();
    }
}
