package heard.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * The words of which a query needs at least one: most rules need no more than a look at these to be passed over.
 *
 * <p>A query tells its own parts: all of some parts must match (then the rarest part's words are enough), or any of them (then
 * all their words are). What it must not match is left out.
 */
final class Trigger extends QueryVisitor {
    private final boolean all;
    private final List<Trigger> parts = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private boolean open;

    private Trigger(boolean all) {
        this.all = all;
    }

    /** @return empty where the query may match a text that has none of its words */
    static Optional<Set<String>> of(Query query) {
        var root = new Trigger(true);
        query.visit(root);
        return root.needed();
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (var term : terms) words.add(Set.of(term.text()));
    }

    @Override
    public void visitLeaf(Query query) {
        open = true;
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        open = true;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        if (occur == Occur.MUST_NOT) return QueryVisitor.EMPTY_VISITOR;
        var part = new Trigger(occur != Occur.SHOULD);
        parts.add(part);
        return part;
    }

    private Optional<Set<String>> needed() {
        var choices = new ArrayList<Set<String>>(words);
        boolean unknown = open;
        for (var part : parts) {
            if (part.isEmpty()) continue;
            var needed = part.needed();
            if (needed.isPresent()) choices.add(needed.get());
            else unknown = true;
        }
        return all ? rarest(choices) : unknown ? Optional.empty() : Optional.of(union(choices));
    }

    private boolean isEmpty() {
        return !open && words.isEmpty() && parts.stream().allMatch(Trigger::isEmpty);
    }

    private static Optional<Set<String>> rarest(List<Set<String>> choices) {
        return choices.stream().min(Comparator.comparingInt(Trigger::commonness));
    }

    private static Set<String> union(List<Set<String>> choices) {
        var all = new HashSet<String>();
        choices.forEach(all::addAll);
        return all;
    }

    /** Everyday words trigger often: they weigh more than any number of others. */
    private static int commonness(Set<String> words) {
        return words.stream()
                .mapToInt(word -> word.length() > 4 ? 1 : CommonWords.load().has(word) ? 20 : 10)
                .sum();
    }
}
