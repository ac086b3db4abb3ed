package heard.disclosure.attack;

import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Attacks every hidden figure, from outside and as each partnership that knows its own counts. A figure counts as exposed unless
 * there is a checked witness that it cannot be told: what the search misses is exposed too, so it errs on the safe side.
 */
public final class Attacker {
    private static final long OUTSIDER = 1L << 63;

    private final Knowledge knowledge;
    private final Table table;
    private final Rows rows;
    private final WitnessCheck check;
    private final WitnessSearch search;
    private final Map<String, boolean[]> company = new LinkedHashMap<>();

    public Attacker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.table = knowledge.table();
        this.rows = new Rows(table);
        this.check = new WitnessCheck(knowledge);
        this.search = new WitnessSearch(rows, knowledge);
        for (String theme : rows.themes()) company.put(theme, companyOf(theme));
    }

    /** The themes whose counts a proof about one may bend: its own, all comments, and those that share the comments with it. */
    private boolean[] companyOf(String theme) {
        boolean[] open = new boolean[rows.themes().size()];
        boolean all = theme.equals(Figure.ALL);
        var with = new LinkedHashSet<>(List.of(theme, Figure.ALL));
        for (var balance : table.balances()) {
            boolean shared = balance.least() == balance.most();
            var names = new LinkedHashSet<String>();
            for (int cell : balance.cells()) names.add(table.figure(cell).theme());
            if (all || shared && names.contains(theme)) with.addAll(names);
        }
        for (int i = 0; i < open.length; i++)
            open[i] = with.contains(rows.themes().get(i));
        return open;
    }

    /** Every figure that no release tells, though it is not none. */
    public List<Integer> hidden() {
        var hidden = new ArrayList<Integer>();
        for (int figure = 0; figure < table.figures().size(); figure++) {
            if (knowledge.isHidden(figure)) hidden.add(figure);
        }
        return hidden;
    }

    /**
     * The same figures and knowledge, the same findings, on any number of processors.
     *
     * @param known proofs that are there already
     */
    public Findings attack(Collection<Integer> figures, Map<Integer, List<Witness>> known) {
        var byTheme = new TreeMap<String, List<Integer>>();
        for (int figure : figures) {
            byTheme.computeIfAbsent(table.figure(figure).theme(), fresh -> new ArrayList<>())
                    .add(figure);
        }
        var campaigns = byTheme.values().parallelStream()
                .map(targets -> new Campaign(targets, known).run())
                .toList();
        var proofs = new TreeMap<Integer, List<Witness>>();
        var exposures = new ArrayList<Exposure>();
        for (var campaign : campaigns) {
            proofs.putAll(campaign.proofs());
            exposures.addAll(campaign.exposures());
        }
        return new Findings(proofs, exposures);
    }

    /** The attackers that a figure must be kept from: those to whom it holds somebody else's. */
    private long dangers(int figure) {
        long all = 0;
        long others = 0;
        for (int cell : table.parts(figure)) {
            if (table.count(cell) == 0) continue;
            long owner = 1L << rows.owner(cell);
            if (all != 0 && (all & owner) == 0) others = -1;
            all |= owner;
        }
        long insiders = (1L << rows.owners().size()) - 1;
        // Where one partnership gives all of it, that partnership knows it rightly.
        return OUTSIDER | (others == 0 ? insiders & ~all : insiders);
    }

    /** A proof that one figure cannot be told by one attacker, as things stand now. */
    public Optional<Witness> proof(Exposure of) {
        int figure = table.number(of.figure()).orElseThrow();
        long closed = of.insider().map(one -> 1L << rows.owners().indexOf(one)).orElse(0L);
        var open = company.getOrDefault(of.figure().theme(), new boolean[0]);
        return search.find(figure, open, closed).filter(check::holds);
    }

    /** Against whom a witness is a proof. */
    private long kept(Witness witness) {
        long touched = 0;
        for (int cell : witness.cells()) touched |= 1L << rows.owner(cell);
        return ~touched | OUTSIDER;
    }

    /** The attack on the figures of one theme. */
    private final class Campaign {
        private final List<Integer> targets;
        private final WitnessSearch search = new WitnessSearch(rows, knowledge);
        private final Map<Integer, Long> open = new LinkedHashMap<>();
        private final Map<Integer, List<Witness>> proofs = new TreeMap<>();
        private final List<Exposure> exposures = new ArrayList<>();

        Campaign(List<Integer> targets, Map<Integer, List<Witness>> known) {
            this.targets = targets;
            for (int figure : targets) {
                long left = dangers(figure);
                for (var witness : known.getOrDefault(figure, List.of())) left &= ~kept(witness);
                open.put(figure, left);
            }
        }

        Findings run() {
            for (int figure : targets) attack(figure);
            return new Findings(proofs, exposures);
        }

        private void attack(int figure) {
            if (left(figure, OUTSIDER) && !prove(figure, 0)) {
                exposures.add(new Exposure(table.figure(figure), Optional.empty()));
                return;
            }
            if (open(figure) != 0) prove(figure, open(figure));
            for (int owner = 0; owner < rows.owners().size(); owner++) {
                if (left(figure, 1L << owner) && !prove(figure, 1L << owner)) {
                    exposures.add(new Exposure(
                            table.figure(figure), Optional.of(rows.owners().get(owner))));
                }
            }
        }

        private long open(int figure) {
            return open.getOrDefault(figure, 0L);
        }

        private boolean left(int figure, long who) {
            return (open(figure) & who) != 0;
        }

        private boolean prove(int figure, long closed) {
            var open = company.getOrDefault(table.figure(figure).theme(), new boolean[0]);
            var found = search.find(figure, open, closed);
            if (found.isEmpty() || !check.holds(found.get())) return false;
            keep(figure, found.get());
            share(found.get());
            return true;
        }

        private void keep(int figure, Witness witness) {
            open.merge(figure, kept(witness), (left, kept) -> left & ~kept);
            proofs.computeIfAbsent(figure, fresh -> new ArrayList<>()).add(witness);
        }

        /** Two tables that are far apart in one figure often are in others too. */
        private void share(Witness witness) {
            var apart = new TreeMap<Integer, Integer>();
            for (int i = 0; i < witness.cells().length; i++) {
                int by = witness.one()[i] - witness.other()[i];
                for (int other : table.above(witness.cells()[i])) apart.merge(other, by, Integer::sum);
            }
            apart.forEach((other, by) -> {
                if (other != witness.figure()
                        && Math.abs(by) >= WitnessCheck.NARROWEST
                        && (open(other) & kept(witness)) != 0) {
                    keep(other, new Witness(other, witness.cells(), witness.one(), witness.other()));
                }
            });
        }
    }
}
