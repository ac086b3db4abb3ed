package heard.disclosure.attack;

import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * How closely a figure can be told, by linear programming over everything ever published. The range that it tells holds every whole
 * number that the figure could be, and perhaps more: where it is narrow, the figure is exposed for certain. That it is wide proves
 * nothing by itself; a {@link Witness} does.
 */
public final class LinearAttacker {
    /** A table with more cells is attacked theme by theme, leaving aside what other themes say of all comments. */
    private static final int WHOLE = 1_000;
    /** Where more cells than these are open, what follows from each row alone is told: wider, and at once. */
    private static final int PROGRAM = 150;

    private static final double CLOSE = 1e-6;

    private final Knowledge knowledge;
    private final Table table;
    private final Rows rows;

    public LinearAttacker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.table = knowledge.table();
        this.rows = new Rows(table);
    }

    /** @param insider a partnership that knows its own counts */
    public Span range(Figure figure, Optional<String> insider) {
        int target = table.number(figure).orElseThrow();
        var within = within(figure.theme());
        var known = new Propagation(
                rows, knowledge, insider.map(rows.owners()::indexOf).orElse(-1), within);
        if (open(within, known).cardinality() > PROGRAM) return known.of(target);
        return new Span(bound(target, known, within, false), bound(target, known, within, true));
    }

    private BitSet open(BitSet within, Propagation known) {
        var open = new BitSet();
        for (int row = within.nextSetBit(0); row >= 0; row = within.nextSetBit(row + 1)) {
            for (int cell : rows.cells(row)) open.set(cell, !known.isKnown(cell));
        }
        return open;
    }

    private BitSet within(String theme) {
        var within = new BitSet();
        if (table.cells() <= WHOLE) {
            within.set(0, rows.count());
            return within;
        }
        var themes = new HashSet<>(List.of(theme, Figure.ALL));
        for (int row = 0; row < rows.count(); row++) {
            var in = new HashSet<String>();
            for (int cell : rows.cells(row)) in.add(table.figure(cell).theme());
            within.set(row, themes.containsAll(in));
        }
        return within;
    }

    private int bound(int target, Propagation known, BitSet within, boolean high) {
        var model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new HashMap<>();
        long constant = 0;
        for (int cell : rows.cells(target)) {
            if (known.isKnown(cell)) constant += known.least(cell);
            else variable(model, variables, known, cell).weight(1);
        }
        if (variables.isEmpty()) return Math.toIntExact(constant);
        for (int row = within.nextSetBit(0); row >= 0; row = within.nextSetBit(row + 1)) {
            add(model, variables, known, row);
        }
        var result = high ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) return Span.NO_LIMIT;
        if (!result.getState().isOptimal()) throw new IllegalStateException("no answer: " + result.getState());
        double value = result.getValue() + constant;
        long bound = high ? (long) Math.floor(value + CLOSE) : (long) Math.ceil(value - CLOSE);
        return (int) Math.min(Span.NO_LIMIT, bound);
    }

    private void add(ExpressionsBasedModel model, Map<Integer, Variable> variables, Propagation known, int row) {
        int[] cells = rows.cells(row);
        if (cells.length < 2) return; // a cell's own figure is the bound of its variable
        long constant = 0;
        int free = 0;
        for (int i = 0; i < cells.length; i++) {
            if (known.isKnown(cells[i])) constant += (long) rows.times(row)[i] * known.least(cells[i]);
            else free++;
        }
        int least = knowledge.least()[row];
        int most = knowledge.most()[row];
        if (free == 0 || least <= (row < rows.figures() ? 0 : -Span.NO_LIMIT) && most >= Span.NO_LIMIT) return;
        var expression = model.newExpression("row " + row);
        for (int i = 0; i < cells.length; i++) {
            if (!known.isKnown(cells[i])) {
                expression.set(variable(model, variables, known, cells[i]), rows.times(row)[i]);
            }
        }
        if (least > -Span.NO_LIMIT) expression.lower(least - constant);
        if (most < Span.NO_LIMIT) expression.upper(most - constant);
    }

    private static Variable variable(
            ExpressionsBasedModel model, Map<Integer, Variable> variables, Propagation known, int cell) {
        return variables.computeIfAbsent(cell, fresh -> {
            var variable = model.newVariable("cell " + cell).lower(known.least(cell));
            if (known.most(cell) < Span.NO_LIMIT) variable.upper(known.most(cell));
            return variable;
        });
    }
}
