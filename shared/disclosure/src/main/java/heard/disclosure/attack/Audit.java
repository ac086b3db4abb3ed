package heard.disclosure.attack;

import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The last look before anything is released: goes through every hidden figure and every attacker, and lets nothing pass without a
 * witness that it has checked anew. It takes nothing over from the search, not even which figures those are.
 */
public final class Audit {
    private final Knowledge knowledge;
    private final Table table;
    private final WitnessCheck check;
    private final Set<String> partnerships = new LinkedHashSet<>();

    public Audit(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.table = knowledge.table();
        this.check = new WitnessCheck(knowledge);
        for (int cell = 0; cell < table.cells(); cell++) {
            partnerships.add(table.figure(cell).area());
        }
    }

    /** @return every hidden figure, with the attacker, that no witness protects; empty where the release is safe */
    public List<Exposure> exposures(Map<Integer, List<Witness>> proofs) {
        var exposures = new ArrayList<Exposure>();
        for (int figure = 0; figure < table.figures().size(); figure++) {
            if (knowledge.isHidden(figure)) look(figure, proofs.getOrDefault(figure, List.of()), exposures);
        }
        return exposures;
    }

    private void look(int figure, List<Witness> claimed, List<Exposure> exposures) {
        int number = figure;
        var proved = claimed.stream()
                .filter(one -> one.figure() == number && check.holds(one))
                .toList();
        Figure exposed = table.figure(figure);
        if (proved.isEmpty()) exposures.add(new Exposure(exposed, Optional.empty()));
        for (String partnership : partnerships) {
            if (!holdsOthers(figure, partnership)) continue;
            if (proved.stream().noneMatch(one -> one.leavesAlone(table, partnership))) {
                exposures.add(new Exposure(exposed, Optional.of(partnership)));
            }
        }
    }

    /** Whether anybody but this partnership is counted in it. */
    private boolean holdsOthers(int figure, String partnership) {
        for (int cell : table.parts(figure)) {
            if (table.count(cell) > 0 && !table.figure(cell).area().equals(partnership)) return true;
        }
        return false;
    }
}
