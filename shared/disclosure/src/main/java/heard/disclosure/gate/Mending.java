package heard.disclosure.gate;

import static java.util.Comparator.comparing;

import heard.disclosure.attack.Attacker;
import heard.disclosure.attack.Exposure;
import heard.disclosure.attack.Knowledge;
import heard.disclosure.attack.LinearAttacker;
import heard.disclosure.attack.Told;
import heard.disclosure.attack.Witness;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one exposed figure safe by withholding as little as it can: one total, hidden ones first since they are missed by nobody; then
 * several; then cells beside it. Earlier releases stand.
 */
final class Mending {
    private final Table table;
    private final Set<Figure> wanted;
    private final Knowledge knowledge;
    private final Attacker attacker;
    private final LinearAttacker linear;

    Mending(Draft draft, Knowledge knowledge, Attacker attacker) {
        this.table = draft.table();
        this.wanted = draft.wanted();
        this.knowledge = knowledge;
        this.attacker = attacker;
        this.linear = new LinearAttacker(knowledge);
    }

    /** What it took. */
    record Mended(List<GateLog.Entry> withheld, Witness proof) {}

    /** @return empty where nothing helps; everything is then told as before */
    Optional<Mended> mend(Exposure exposure) {
        int figure = table.number(exposure.figure()).orElseThrow();
        var already = attacker.proof(exposure);
        if (already.isPresent()) return already.map(proof -> new Mended(List.of(), proof));
        String range = linear.range(exposure.figure(), exposure.insider()).toString();
        for (int one : totals(figure)) {
            withhold(one);
            var proof = attacker.proof(exposure);
            if (proof.isPresent()) return proof.map(found -> mended(exposure, range, List.of(one), found));
            tell(one);
        }
        return together(exposure, range, figure);
    }

    private Optional<Mended> together(Exposure exposure, String range, int figure) {
        var options = new LinkedHashSet<>(totals(figure));
        for (int part : table.parts(figure)) options.addAll(totals(part));
        options.addAll(beside(figure));
        options.addAll(everything()); // then it is as safe as it was before this release
        var withheld = new ArrayList<Integer>();
        Optional<Witness> proof = Optional.empty();
        for (int one : options) {
            withhold(one);
            withheld.add(one);
            proof = attacker.proof(exposure);
            if (proof.isPresent()) break;
        }
        if (proof.isEmpty()) {
            withheld.forEach(this::tell);
            return Optional.empty();
        }
        for (int one : List.copyOf(withheld).reversed()) {
            tell(one);
            var without = attacker.proof(exposure);
            if (without.isEmpty()) {
                withhold(one);
            } else {
                proof = without;
                withheld.remove(Integer.valueOf(one));
            }
        }
        return proof.map(found -> mended(exposure, range, withheld, found));
    }

    private Mended mended(Exposure exposure, String range, List<Integer> withheld, Witness proof) {
        var entries = withheld.stream()
                .map(one -> new GateLog.Entry(table.figure(one), GateLog.Reason.PROTECTS, Optional.of(exposure), range))
                .toList();
        return new Mended(entries, proof);
    }

    /** Totals that it is in, of its theme and of all comments, and itself where it is one: hidden before shown, small before large. */
    private List<Integer> totals(int figure) {
        var totals = new LinkedHashSet<Integer>();
        var parts = table.parts(figure);
        if (canBeWithheld(figure) && knowledge.now(figure).isOpen()) totals.add(figure); // hidden in an earlier issue
        for (int above : table.above(parts[0])) {
            if (holds(above, figure)) {
                add(totals, above);
                var exposed = table.figure(above);
                table.number(new Figure(exposed.period(), exposed.area(), Figure.ALL, exposed.group()))
                        .ifPresent(all -> add(totals, all));
            }
        }
        return totals.stream().sorted(cheapest(figure)).toList();
    }

    private boolean holds(int total, int figure) {
        if (total == figure) return true;
        if (table.parts(total).length < table.parts(figure).length) return false;
        for (int part : table.parts(figure)) {
            boolean in = false;
            for (int above : table.above(part)) in |= above == total;
            if (!in) return false;
        }
        return true;
    }

    private void add(Set<Integer> totals, int figure) {
        boolean total = !table.isCell(figure) || table.figure(figure).theme().equals(Figure.ALL);
        if (total && canBeWithheld(figure)) totals.add(figure);
    }

    private boolean canBeWithheld(int figure) {
        return wanted.contains(table.figure(figure))
                && table.count(figure) > 0
                && !knowledge.now(figure).isWithheld();
    }

    private Comparator<Integer> cheapest(int figure) {
        String theme = table.figure(figure).theme();
        return comparing((Integer one) -> knowledge.now(one).isOpen())
                .thenComparing(one -> !table.figure(one).theme().equals(theme))
                .thenComparing(one -> table.parts(one).length)
                .thenComparing(one -> one);
    }

    /** Cells that are told and lie beside it: the same but for their group, their area or their period. */
    private List<Integer> beside(int figure) {
        var beside = new ArrayList<Integer>();
        for (int above : table.above(table.parts(figure)[0])) {
            for (int cell : table.parts(above)) {
                var it = table.figure(cell);
                var exposed = table.figure(table.parts(figure)[0]);
                int alike = (it.period().equals(exposed.period()) ? 1 : 0)
                        + (it.area().equals(exposed.area()) ? 1 : 0)
                        + (it.group().equals(exposed.group()) ? 1 : 0);
                boolean told = canBeWithheld(cell) && knowledge.now(cell).isOpen();
                if (alike == 2 && told && !beside.contains(cell)) beside.add(cell);
            }
        }
        return beside;
    }

    private List<Integer> everything() {
        return wanted.stream()
                .map(one -> table.number(one).orElseThrow())
                .filter(this::canBeWithheld)
                .filter(one -> !table.isCell(one) || knowledge.now(one).isOpen())
                .toList();
    }

    private void withhold(int figure) {
        knowledge.tell(Told.withheld(table.figure(figure), table.count(figure)));
    }

    private void tell(int figure) {
        knowledge.tell(Told.byTheRule(table.figure(figure), table.count(figure)));
    }
}
