package heard.domain.insight;

import heard.domain.feedback.FeedbackId;
import java.util.Optional;

/**
 * A search of one partnership's index.
 *
 * @param words as typed: words, "phrases", -minus, and a wildcard at a word's end; blank finds everything
 * @param size 1 to 100
 * @param after where an earlier page ended, as {@link SearchPage#next()} told; empty for the first
 */
public record SearchQuery(String words, Filter filter, int size, Optional<After> after) {
    public static final int LONGEST = 400;
    public static final int MOST_TERMS = 32;

    /** Where a page ended. Results are ordered by score, the highest first, then by id, which is random. */
    public record After(float score, FeedbackId id) {}

    public SearchQuery {
        if (size < 1 || size > 100) throw new IllegalArgumentException("a page has 1 to 100 results");
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new IllegalArgumentException("a search is at most " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "SearchQuery[" + words.length() + " characters]";
    }
}
