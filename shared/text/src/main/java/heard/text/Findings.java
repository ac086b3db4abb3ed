package heard.text;

import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Collects stretches found in chars, and gives them back merged, in order, counted in code points. */
final class Findings {
    private record Found(int start, int end, SpanType type) {
        int length() {
            return end - start;
        }
    }

    private final List<Found> found = new ArrayList<>();
    private int shift;

    /** Places that follow are counted from here, for a text that is looked at piece by piece. */
    void shift(int chars) {
        shift = chars;
    }

    void add(int start, int end, SpanType type) {
        if (end > start) found.add(new Found(start + shift, end + shift, type));
    }

    /** Wherever a pattern matches. */
    void addAll(Pattern pattern, String piece, SpanType type) {
        pattern.matcher(piece).results().forEach(found -> add(found.start(), found.end(), type));
    }

    /** The named group, wherever a pattern matches. */
    void addAll(Pattern pattern, String group, String piece, SpanType type) {
        pattern.matcher(piece).results().forEach(found -> add(found.start(group), found.end(group), type));
    }

    /** What overlaps becomes one span, typed as its longest part: a longer match knows more of what it saw. */
    List<Span> merged(String text) {
        found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::length, Comparator.reverseOrder()));
        var apart = new ArrayList<Found>();
        int longest = 0;
        for (var one : found) {
            if (apart.isEmpty() || one.start() >= apart.getLast().end()) {
                apart.add(one);
                longest = one.length();
                continue;
            }
            var before = apart.removeLast();
            boolean tellsMore = one.length() > longest;
            longest = Math.max(longest, one.length());
            apart.add(new Found(
                    before.start(), Math.max(before.end(), one.end()), tellsMore ? one.type() : before.type()));
        }
        return inCodePoints(text, apart);
    }

    private static List<Span> inCodePoints(String text, List<Found> apart) {
        var spans = new ArrayList<Span>(apart.size());
        int chars = 0;
        int points = 0;
        for (var one : apart) {
            int start = points + text.codePointCount(chars, one.start());
            points = start + text.codePointCount(one.start(), one.end());
            chars = one.end();
            spans.add(new Span(start, points, one.type()));
        }
        return spans;
    }
}
