package heard.domain.insight;

import heard.domain.feedback.Group;
import java.util.Map;

/**
 * Raw figures of one partnership and period, for disclosure control only: nothing but it may turn them into what the public sees.
 *
 * @param comments how many comments, by group
 * @param byTheme how many comments carry a theme, by theme's code and group
 * @param byNeed the same for needs
 * @param bySentiment comments by sentiment −1, 0, 1
 */
public record Tally(
        Map<Group, Long> comments,
        Map<String, Map<Group, Long>> byTheme,
        Map<String, Map<Group, Long>> byNeed,
        Map<Integer, Long> bySentiment) {
    public long total() {
        return comments.values().stream().mapToLong(Long::longValue).sum();
    }
}
