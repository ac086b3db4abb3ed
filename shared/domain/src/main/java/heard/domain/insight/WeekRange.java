package heard.domain.insight;

import heard.domain.feedback.Week;

/** Weeks from one to another, both included. */
public record WeekRange(Week from, Week to) {
    /** Everything that could be kept. */
    public static final WeekRange ALL = new WeekRange(new Week(2000, 1), new Week(2199, 52));

    public WeekRange {
        if (to.compareTo(from) < 0) throw new IllegalArgumentException("the last week lies before the first");
    }

    public boolean holds(Week week) {
        return week.compareTo(from) >= 0 && week.compareTo(to) <= 0;
    }
}
