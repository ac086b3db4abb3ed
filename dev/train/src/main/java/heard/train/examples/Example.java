package heard.train.examples;

import heard.domain.feedback.Respondent;
import heard.domain.theme.SpanType;
import heard.domain.triage.Tier;
import java.util.List;
import java.util.Optional;

/**
 * A comment that somebody of us wrote, and what it is.
 *
 * @param id its batch and line
 * @param text without the marks of its spans
 * @param spans what names a person, in order, in chars of the text
 */
public record Example(
        String id,
        Optional<Respondent> speaker,
        Tier tier,
        List<String> themes,
        List<String> needs,
        int sentiment,
        Marked marked) {
    /** A text and what is marked in it. */
    public record Marked(String text, List<Mark> marks) {}

    /** A stretch, in chars. */
    public record Mark(int start, int end, SpanType type) {}

    public String text() {
        return marked.text();
    }

    public List<Mark> marks() {
        return marked.marks();
    }
}
