package heard.disclosure.gate;

import heard.disclosure.table.Bound;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Hierarchy;
import heard.disclosure.table.Table;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.theme.Understanding;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes drafts of rows of counts and of rows that were released before, and refuses what it cannot make sense of. */
public final class Drafts {
    private final Region region;

    public Drafts(Region region) {
        this.region = region;
    }

    /**
     * @param cells counts by quarter, partnership, theme (or all comments) and group; a cell without a row is none, but no partnership
     *     is without rows in a quarter
     * @param released every figure of every earlier release of these places; its periods are not released again, and tell an attacker
     *     what they tell
     */
    public DraftOutcome read(List<Row> cells, List<Row> released) {
        try {
            return new DraftOutcome.Ready(draft(cells, released));
        } catch (BadRow bad) {
            return new DraftOutcome.Bad(bad.sentence());
        }
    }

    private Draft draft(List<Row> rows, List<Row> released) {
        var cells = new Cells(region);
        rows.forEach(cells::add);
        cells.check();
        var partnerships =
                cells.partnerships().stream().map(PartnershipCode::new).toList();
        var hierarchy = Hierarchy.of(region, partnerships, cells.quarters());
        var table = new Table(hierarchy, cells.counts(), Bound.ofThemes(cells.themes(), Understanding.MOST_THEMES));
        var before = new Before(region, table);
        released.forEach(before::add);
        var wanted = new LinkedHashSet<Figure>();
        for (var figure : table.figures()) {
            if (!before.periods().contains(figure.period())) wanted.add(figure);
        }
        if (wanted.isEmpty()) {
            throw new BadRow(rows.getFirst(), "this period was released before, and is never released again.");
        }
        return new Draft(table, before.told(), wanted);
    }
}
