package heard.disclosure.gate;

import heard.disclosure.Disclosure;
import heard.disclosure.attack.Attacker;
import heard.disclosure.attack.Audit;
import heard.disclosure.attack.Exposure;
import heard.disclosure.attack.Findings;
import heard.disclosure.attack.Knowledge;
import heard.disclosure.attack.LinearAttacker;
import heard.disclosure.attack.Told;
import heard.disclosure.attack.Witness;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a release passes. It shows by the rule, attacks that, withholds what the attack needed, and passes nothing that the
 * {@link Audit} does not find proved. The same draft, the same outcome.
 */
public final class Gate {
    /** What is withheld is hidden too, and has to be safe; that settles at once, or not at all. */
    private static final int MOST_ROUNDS = 6;

    private final Draft draft;
    private final Table table;
    private final Knowledge knowledge;
    private final Attacker attacker;
    private final List<GateLog.Entry> entries = new ArrayList<>();
    private final Map<Integer, List<Witness>> proofs = new TreeMap<>();

    private Gate(Draft draft) {
        this.draft = draft;
        this.table = draft.table();
        this.knowledge = new Knowledge(table, draft.before());
        this.attacker = new Attacker(knowledge);
    }

    public static GateOutcome pass(Draft draft) {
        return new Gate(draft).pass();
    }

    private GateOutcome pass() {
        for (var figure : draft.wanted()) tell(figure);
        var exposures = attack();
        var mending = new Mending(draft, knowledge, attacker);
        for (int round = 0; round < MOST_ROUNDS && !exposures.isEmpty(); round++) {
            var left = new ArrayList<Exposure>();
            for (var exposure : exposures) mend(mending, exposure, left);
            if (!left.isEmpty()) return refused(left);
            exposures = attack();
        }
        var unproved = new Audit(knowledge).exposures(proofs);
        return unproved.isEmpty() ? passed() : refused(unproved);
    }

    private void tell(Figure figure) {
        int count = table.count(figure);
        if (AboveLocal.mayBeTold(table, table.number(figure).orElseThrow())) {
            knowledge.tell(Told.byTheRule(figure, count));
        } else {
            knowledge.tell(Told.withheld(figure, count));
            entries.add(new GateLog.Entry(figure, GateLog.Reason.FEW_SOURCES, Optional.empty(), ""));
        }
    }

    /** Attacks what is hidden and not proved yet. */
    private List<Exposure> attack() {
        Findings found = attacker.attack(attacker.hidden(), proofs);
        found.proofs()
                .forEach((figure, some) -> proofs.computeIfAbsent(figure, fresh -> new ArrayList<>())
                        .addAll(some));
        return found.exposures();
    }

    private void mend(Mending mending, Exposure exposure, List<Exposure> left) {
        var mended = mending.mend(exposure);
        if (mended.isEmpty()) {
            left.add(exposure);
            return;
        }
        entries.addAll(mended.get().withheld());
        proofs.computeIfAbsent(table.number(exposure.figure()).orElseThrow(), fresh -> new ArrayList<>())
                .add(mended.get().proof());
    }

    private GateOutcome passed() {
        var shown = new LinkedHashMap<Figure, String>();
        for (var figure : draft.wanted()) {
            int number = table.number(figure).orElseThrow();
            var told = knowledge.now(number);
            if (!told.isWithheld()) shown.put(figure, told.text());
            // A cell of eight or more is hidden as smaller ones are; of a total nothing is said, or it would be taken
            // for 1 to 7.
            else if (table.isCell(number) && table.count(number) > Disclosure.LARGEST_HIDDEN) shown.put(figure, "c");
        }
        return new GateOutcome.Passed(shown, log(), knowledge, new Findings(proofs, List.of()));
    }

    private GateOutcome refused(List<Exposure> exposures) {
        var linear = new LinearAttacker(knowledge);
        for (var one : exposures) {
            String range = linear.range(one.figure(), one.insider()).toString();
            entries.add(new GateLog.Entry(one.figure(), GateLog.Reason.EXPOSED, Optional.of(one), range));
        }
        return new GateOutcome.Refused(exposures, log());
    }

    private GateLog log() {
        int witnesses = proofs.values().stream().mapToInt(List::size).sum();
        return new GateLog(attacker.hidden().size(), witnesses, entries);
    }
}
