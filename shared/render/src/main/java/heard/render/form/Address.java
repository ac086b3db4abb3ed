package heard.render.form;

import heard.domain.place.PartnershipCode;
import java.util.Optional;

/**
 * Where a page lies: {@code /}, the area if it has one, the language unless it is English, the page. Nothing that somebody chose
 * or typed is ever in it.
 *
 * @param page with a slash at its end, or empty for the first
 */
record Address(Optional<PartnershipCode> area, String page) {
    static final String DOORS = "";
    static final String HELP = "now";
    static final String RECEIPT = "receipt";
    static final String LEAVING = "leaving";
    static final String HOW = "how";
    static final String PRIVACY = "privacy";
    static final String ACCESSIBLE = "accessibility";

    static Address of(String page) {
        return new Address(Optional.empty(), page);
    }

    static Address of(PartnershipCode area, String page) {
        return new Address(Optional.of(area), page);
    }

    String in(String language) {
        return "/" + area.map(one -> one.value() + "/").orElse("")
                + (language.equals("en") ? "" : language + "/")
                + (page.isEmpty() ? "" : page + "/");
    }
}
