package heard.domain.insight;

import heard.domain.feedback.Week;
import java.util.SortedMap;

/**
 * How many comments each week, all and by theme, for the owning partnership's eyes.
 *
 * @param all each week that has any
 * @param byTheme for each theme's code the weeks that have any
 */
public record Trend(SortedMap<Week, Long> all, SortedMap<String, SortedMap<Week, Long>> byTheme) {}
