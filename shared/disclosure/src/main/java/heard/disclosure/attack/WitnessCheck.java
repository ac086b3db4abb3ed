package heard.disclosure.attack;

import heard.disclosure.table.Balance;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Checks witnesses by plain arithmetic: it adds up each of the two tables, publishes it by the rule, and compares that with what was
 * published, figure for figure. It shares nothing with the search but the table, so that "nothing is exposed" does not rest on the
 * search being right.
 */
public final class WitnessCheck {
    /** A hidden figure that can be told more closely than this is exposed. */
    public static final int NARROWEST = 3;

    private final Knowledge knowledge;
    private final Table table;
    private final Map<Integer, HashSet<Balance>> balances = new HashMap<>();

    public WitnessCheck(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.table = knowledge.table();
        for (var balance : table.balances()) {
            for (int cell : balance.cells()) {
                balances.computeIfAbsent(cell, fresh -> new HashSet<>()).add(balance);
            }
        }
    }

    /** Whether it proves that nobody outside can tell its figure more closely than {@link #NARROWEST}. */
    public boolean holds(Witness witness) {
        if (!distinct(witness.cells())) return false;
        var one = differences(witness, witness.one());
        var other = differences(witness, witness.other());
        int apart = Math.abs(one.getOrDefault(witness.figure(), 0) - other.getOrDefault(witness.figure(), 0));
        return apart >= NARROWEST && isAlike(witness, witness.one(), one) && isAlike(witness, witness.other(), other);
    }

    /** The same of a partnership that knows its own counts. */
    public boolean holds(Witness witness, String partnership) {
        return witness.leavesAlone(table, partnership) && holds(witness);
    }

    private static boolean distinct(int[] cells) {
        var seen = new HashSet<Integer>();
        for (int cell : cells) if (!seen.add(cell)) return false;
        return true;
    }

    /** By how much every figure differs from the true one. */
    private Map<Integer, Integer> differences(Witness witness, int[] counts) {
        var differences = new HashMap<Integer, Integer>();
        for (int i = 0; i < counts.length; i++) {
            int cell = witness.cells()[i];
            for (Figure figure : table.hierarchy().above(table.figure(cell))) {
                differences.merge(table.number(figure).orElseThrow(), counts[i] - table.count(cell), Integer::sum);
            }
        }
        return differences;
    }

    private boolean isAlike(Witness witness, int[] counts, Map<Integer, Integer> differences) {
        for (int count : counts) if (count < 0) return false;
        for (var difference : differences.entrySet()) {
            int now = table.count(difference.getKey());
            for (var told : knowledge.told(difference.getKey())) {
                if (!told.couldBe(now, now + difference.getValue())) return false;
            }
        }
        var touched = new HashSet<Balance>();
        for (int cell : witness.cells()) touched.addAll(balances.getOrDefault(cell, new HashSet<>()));
        return touched.stream().allMatch(balance -> holds(balance, differences));
    }

    private boolean holds(Balance balance, Map<Integer, Integer> differences) {
        long sum = 0;
        for (int i = 0; i < balance.cells().length; i++) {
            int cell = balance.cells()[i];
            sum += (long) balance.times()[i] * (table.count(cell) + differences.getOrDefault(cell, 0));
        }
        return sum >= balance.least() && sum <= balance.most();
    }
}
