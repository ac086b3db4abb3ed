package heard.domain.insight;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.feedback.Week;
import java.util.List;

/**
 * One comment found.
 *
 * @param text the redacted text
 * @param highlights where the words that were searched for stand in {@code text}, in order, not overlapping
 */
public record Hit(
        FeedbackId id,
        Week week,
        Group group,
        String text,
        List<Highlight> highlights,
        List<String> themes,
        List<String> needs,
        int sentiment) {
    /** From one code point to before another. */
    public record Highlight(int start, int end) {}

    public Hit {
        highlights = List.copyOf(highlights);
        themes = List.copyOf(themes);
        needs = List.copyOf(needs);
    }

    @Override
    public String toString() {
        return "Hit[" + id + "]";
    }
}
