package heard.disclosure.gate;

import heard.disclosure.attack.Told;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.List;
import java.util.Set;

/**
 * What is to be released.
 *
 * @param table the counts
 * @param before every figure of every earlier release that has to do with them: it stands, and is never taken back
 * @param wanted the figures to be told now
 */
public record Draft(Table table, List<Told> before, Set<Figure> wanted) {
    public Draft {
        before = List.copyOf(before);
        wanted = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(wanted));
    }
}
