package heard.search.lucene;

import heard.domain.insight.Hit.Highlight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds again, in the text of a hit, what was searched for: in order, not overlapping, in code points. */
final class Highlighter {
    private final List<Clause> clauses;
    private final boolean wantsStems;
    private final boolean wantsWords;

    Highlighter(List<Clause> clauses) {
        this.clauses = clauses.stream().filter(clause -> !clause.excluded()).toList();
        this.wantsStems = this.clauses.stream().anyMatch(Clause.Word.class::isInstance);
        this.wantsWords = !this.clauses.stream().allMatch(Clause.Word.class::isInstance);
    }

    List<Highlight> in(String text) {
        if (clauses.isEmpty()) return List.of();
        var stems = wantsStems ? Spelling.tokens(Spelling.STEMMED, text) : List.<Spelling.Token>of();
        var words = wantsWords ? Spelling.tokens(Spelling.EXACT, text) : List.<Spelling.Token>of();
        var found = new ArrayList<Range>();
        for (var clause : clauses) {
            switch (clause) {
                case Clause.Word word -> sideBySide(stems, word.stems(), found);
                case Clause.Phrase phrase -> sideBySide(words, phrase.words(), found);
                case Clause.Beginning beginning -> {
                    for (var word : words) {
                        if (word.term().startsWith(beginning.letters())) found.add(new Range(word.start(), word.end()));
                    }
                }
            }
        }
        return inCodePoints(text, joined(found));
    }

    /** In UTF-16 units. */
    private record Range(int start, int end) {}

    private static void sideBySide(List<Spelling.Token> text, List<String> wanted, List<Range> found) {
        for (int at = 0; at + wanted.size() <= text.size(); at++) {
            int same = 0;
            while (same < wanted.size() && text.get(at + same).term().equals(wanted.get(same))) {
                same++;
            }
            if (same == wanted.size()) {
                found.add(
                        new Range(text.get(at).start(), text.get(at + same - 1).end()));
            }
        }
    }

    private static List<Range> joined(List<Range> found) {
        found.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        var joined = new ArrayList<Range>();
        for (var range : found) {
            if (!joined.isEmpty() && range.start() < joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private static List<Highlight> inCodePoints(String text, List<Range> ranges) {
        var highlights = new ArrayList<Highlight>();
        int unit = 0;
        int point = 0;
        for (var range : ranges) {
            point += text.codePointCount(unit, range.start());
            int end = point + text.codePointCount(range.start(), range.end());
            highlights.add(new Highlight(point, end));
            unit = range.end();
            point = end;
        }
        return highlights;
    }
}
