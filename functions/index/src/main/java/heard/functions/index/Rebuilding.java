package heard.functions.index;

import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.IndexChange;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes an index anew from all that a partnership's casebook holds. */
final class Rebuilding {
    private final FeedbackIndex index;
    private final Casebook casebook;

    /** @param comments how many are in it */
    record Rebuilt(int comments, long generation) {}

    Rebuilding(FeedbackIndex index, Casebook casebook) {
        this.index = index;
        this.casebook = casebook;
    }

    Rebuilt rebuild(PartnershipCode partnership) {
        var comments = new AtomicInteger();
        // Read when it is iterated, not before: the index then knows what else was applied meanwhile.
        long generation = index.rebuild(partnership, () -> {
            var all = standing(partnership);
            comments.set(count(all));
            return all.iterator();
        });
        return new Rebuilt(comments.get(), generation);
    }

    private List<IndexChange> standing(PartnershipCode partnership) {
        var all = new ArrayList<IndexChange>();
        casebook.each(partnership, coded -> IndexStream.change(coded).ifPresent(all::add));
        return all;
    }

    /** A casebook may show an item more than once. */
    private static int count(List<IndexChange> all) {
        var ids = new HashSet<>();
        all.stream().filter(IndexChange.Put.class::isInstance).forEach(put -> ids.add(put.id()));
        return ids.size();
    }
}
