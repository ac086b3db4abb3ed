package heard.functions.report;

import java.util.ArrayList;
import java.util.List;

/** Some reports could not be drawn up; what went wrong with each is suppressed in here. */
public final class NotDrawnUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> reports = new ArrayList<>();

    void add(String report, RuntimeException why) {
        reports.add(report);
        addSuppressed(why);
    }

    void throwIfAny() {
        if (!reports.isEmpty()) throw this;
    }

    @Override
    public String getMessage() {
        return "not drawn up: " + String.join(", ", reports);
    }
}
