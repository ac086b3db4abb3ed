package heard.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Reads a rule's query: interval functions in the notation of Lucene's standard query parser, joined by {@code AND} and
 * {@code AND NOT}.
 *
 * <p>Functions: {@code fn:or(…)}, {@code fn:ordered(…)}, {@code fn:unordered(…)}, {@code fn:maxgaps(n …)}, and
 * {@code fn:notWithin(what n of)}; a word; a phrase in quotation marks. Lucene's own parser cannot be used: it multiplies
 * alternatives out, and a rule of three lists becomes tens of thousands of phrases.
 */
final class QueryReader {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|fn:[A-Za-z]+\\(|\\)|[^\\s()\"]+");

    private final String field;
    private final List<String> tokens;
    private int at;

    private QueryReader(String field, List<String> tokens) {
        this.field = field;
        this.tokens = tokens;
    }

    /** @throws IllegalStateException where it is not a query */
    static Query read(String field, String source) {
        var tokens = TOKEN.matcher(PlainLetters.of(source))
                .results()
                .map(found -> found.group())
                .toList();
        try {
            return new QueryReader(field, tokens).query();
        } catch (RuntimeException wrong) {
            throw new IllegalStateException("a rule's query cannot be read: " + source, wrong);
        }
    }

    private Query query() {
        var query = new BooleanQuery.Builder().add(clause(), Occur.MUST);
        while (at < tokens.size()) {
            if (!next().equals("AND")) throw new IllegalArgumentException("AND is missing");
            boolean not = tokens.get(at).equals("NOT");
            if (not) at++;
            query.add(clause(), not ? Occur.MUST_NOT : Occur.MUST);
        }
        var all = query.build();
        return all.clauses().size() == 1 ? all.clauses().getFirst().query() : all;
    }

    private Query clause() {
        return new IntervalQuery(field, source());
    }

    private IntervalsSource source() {
        String token = next();
        return switch (token) {
            case "fn:or(" -> Intervals.or(false, arguments());
            case "fn:ordered(" -> Intervals.ordered(several());
            case "fn:unordered(" -> Intervals.unordered(several());
            case "fn:maxgaps(" -> {
                int gaps = Integer.parseInt(next());
                yield Intervals.maxgaps(gaps, only());
            }
            case "fn:notWithin(" -> {
                var what = source();
                int positions = Integer.parseInt(next());
                yield Intervals.notWithin(what, positions, only());
            }
            default -> words(token);
        };
    }

    private String next() {
        return tokens.get(at++);
    }

    private List<IntervalsSource> arguments() {
        var sources = new ArrayList<IntervalsSource>();
        while (!tokens.get(at).equals(")")) sources.add(source());
        at++;
        if (sources.isEmpty()) throw new IllegalArgumentException("a function without arguments");
        return sources;
    }

    private IntervalsSource[] several() {
        return arguments().toArray(IntervalsSource[]::new);
    }

    private IntervalsSource only() {
        var sources = arguments();
        if (sources.size() != 1) throw new IllegalArgumentException("one argument too many");
        return sources.getFirst();
    }

    /** One word, or a phrase, as the analyzer splits it. */
    private IntervalsSource words(String text) {
        if (text.startsWith("fn:") || text.equals(")")) throw new IllegalArgumentException("not known: " + text);
        var terms = new ArrayList<String>();
        try (var stream = Spoken.ANALYZER.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe); // the text lies in memory
        }
        if (terms.isEmpty()) throw new IllegalArgumentException("no word: " + text);
        return terms.size() == 1 ? Intervals.term(terms.getFirst()) : Intervals.phrase(terms.toArray(String[]::new));
    }
}
