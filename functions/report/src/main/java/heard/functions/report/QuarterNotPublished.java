package heard.functions.report;

import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import java.util.ArrayList;
import java.util.List;

/** A quarter could not be published for some partnerships; what went wrong with each is suppressed in here. */
public final class QuarterNotPublished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String quarter;
    private final List<String> partnerships = new ArrayList<>();

    QuarterNotPublished(Quarter quarter) {
        this.quarter = quarter.toString();
    }

    void add(PartnershipCode partnership, RuntimeException why) {
        partnerships.add(partnership.value());
        addSuppressed(why);
    }

    void throwIfAny() {
        if (!partnerships.isEmpty()) throw this;
    }

    @Override
    public String getMessage() {
        return quarter + " is not published for " + String.join(", ", partnerships);
    }
}
