package heard.bench;

import com.sun.management.OperatingSystemMXBean;
import heard.command.Progress;
import heard.contracts.RandomCounts;
import heard.disclosure.Disclosure;
import heard.disclosure.attack.Audit;
import heard.disclosure.attack.Exposure;
import heard.disclosure.attack.Knowledge;
import heard.disclosure.attack.Told;
import heard.disclosure.gate.Draft;
import heard.disclosure.gate.DraftOutcome;
import heard.disclosure.gate.Drafts;
import heard.disclosure.gate.Gate;
import heard.disclosure.gate.GateOutcome;
import heard.disclosure.gate.Row;
import heard.disclosure.table.Figure;
import heard.domain.place.Region;
import heard.domain.report.Quarter;
import heard.json.Resources;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Random years of the whole region, protected, and then attacked by who has only what was printed: from outside, as each partnership,
 * and with every earlier quarter at hand. What counts as exposed is what no checked witness protects.
 */
final class DisclosureBench {
    private static final Region REGION = Resources.northWest();
    private static final List<Quarter> YEAR =
            List.of(new Quarter(2026, 2), new Quarter(2026, 3), new Quarter(2026, 4), new Quarter(2027, 1));
    private static final int THEMES = 19;
    /** Of the many; themes hang together by nothing but the comments, so few of them are as good a trial as all. */
    private static final int FEW_THEMES = 2;

    private static final int HIERARCHIES = 60;
    private static final long SEED = 20_261_129;
    private static final int LARGEST_MEAN = 30;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Random random;
    private long hidden;
    private long outside;
    private long inside;
    private long refused;
    private long acrossHidden;
    private long across;

    private DisclosureBench(long seed) {
        this.random = new Random(seed);
    }

    /** @param options {@code --hierarchies=N} and {@code --seed=N} */
    static Measurement run(List<String> options) {
        long hierarchies = option(options, "--hierarchies=").orElse((long) HIERARCHIES);
        long seed = option(options, "--seed=").orElse(SEED);
        return new DisclosureBench(seed).measure(hierarchies, seed);
    }

    private static Optional<Long> option(List<String> options, String name) {
        return options.stream()
                .filter(one -> one.startsWith(name))
                .map(one -> Long.parseLong(one.substring(name.length())))
                .findFirst();
    }

    private Measurement measure(long hierarchies, long seed) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("seed", seed);
        for (double mean : new double[] {3, 12, 30}) figures.put("fullSizeAtMean" + (int) mean, fullSize(mean));
        var progress = new Progress("Protecting and attacking");
        for (int i = 0; i < hierarchies; i++) {
            double mean = 1 + (LARGEST_MEAN - 1) * (double) i / Math.max(1, hierarchies - 1);
            if (i % 4 == 3) quarterByQuarter(mean);
            else atOnce(rows(FEW_THEMES, mean));
            progress.at(i + 1, hierarchies);
        }
        figures.put("hierarchies", hierarchies);
        figures.put("refused", refused);
        figures.put("hiddenFigures", hidden);
        figures.put("exposedToOutsiders", outside);
        figures.put("exposedToInsiders", inside);
        figures.put("hiddenFiguresAcrossReleases", acrossHidden);
        figures.put("exposedAcrossReleases", across);
        return new Measurement(
                "disclosure",
                figures,
                "of %,d hidden figures %d are exposed to outsiders and %d to a partnership; of %,d across releases %d; %d of %d refused"
                        .formatted(hidden, outside, inside, acrossHidden, across, refused, hierarchies));
    }

    /** 24 partnerships, 5 sub-regions, the region, 19 themes, 4 groups, 4 quarters and the year. */
    private Map<String, Object> fullSize(double mean) {
        var rows = rows(THEMES, mean);
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(pool -> pool.resetPeakUsage());
        long began = System.nanoTime();
        long worked = SYSTEM.getProcessCpuTime();
        var passed = atOnce(rows);
        double seconds = (System.nanoTime() - began) / 1e9;
        double processor = (SYSTEM.getProcessCpuTime() - worked) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("seconds", Times.round(seconds));
        figures.put("processorSeconds", Times.round(processor));
        figures.put("peakHeapMb", peak >> 20);
        passed.ifPresent(one -> figures.putAll(stillShown(one)));
        return figures;
    }

    private static Map<String, Object> stillShown(GateOutcome.Passed passed) {
        var table = passed.knowledge().table();
        double[] large = new double[2];
        double[] shown = new double[2];
        for (int figure = 0; figure < table.figures().size(); figure++) {
            if (table.count(figure) <= Disclosure.LARGEST_HIDDEN) continue;
            int kind = table.isCell(figure) ? 0 : 1;
            large[kind]++;
            if (!"c".equals(passed.shown().getOrDefault(table.figure(figure), "c"))) shown[kind]++;
        }
        return Map.of(
                "cellsOf8AndMoreStillShown",
                Times.round(100 * shown[0] / large[0]) + " %",
                "totalsOf8AndMoreStillShown",
                Times.round(100 * shown[1] / large[1]) + " %");
    }

    private List<Row> rows(int themes, double mean) {
        var rows = new ArrayList<Row>();
        for (var one : new RandomCounts(random).draw(REGION, YEAR, themes, mean)) {
            var figure = new Figure(
                    one.quarter().toString(),
                    one.partnership().value(),
                    one.theme(),
                    one.group().wire());
            rows.add(new Row("drawn", figure, Integer.toString(one.count())));
        }
        return rows;
    }

    private Optional<GateOutcome.Passed> atOnce(List<Row> rows) {
        var draft = draft(rows, List.of());
        var passed = pass(draft);
        passed.ifPresent(one -> {
            var knowledge = asPublished(draft, one.shown());
            for (var exposure : exposed(knowledge, one)) {
                if (exposure.insider().isEmpty()) outside++;
                else inside++;
            }
            hidden += hidden(knowledge);
        });
        return passed;
    }

    private void quarterByQuarter(double mean) {
        var all = rows(FEW_THEMES, mean);
        var released = new ArrayList<Row>();
        for (int quarters = 1; quarters <= YEAR.size(); quarters++) {
            var so = YEAR.subList(0, quarters).stream().map(Quarter::toString).toList();
            var draft = draft(
                    all.stream()
                            .filter(row -> so.contains(row.figure().period()))
                            .toList(),
                    released);
            var passed = pass(draft);
            if (passed.isEmpty()) return;
            var knowledge = asPublished(draft, passed.get().shown());
            across += exposed(knowledge, passed.get()).size();
            acrossHidden += hidden(knowledge);
            passed.get().shown().forEach((figure, shown) -> released.add(new Row("released", figure, shown)));
        }
    }

    private static Draft draft(List<Row> rows, List<Row> released) {
        return switch (new Drafts(REGION).read(rows, released)) {
            case DraftOutcome.Ready ready -> ready.draft();
            case DraftOutcome.Bad bad -> throw new IllegalStateException(bad.sentence());
        };
    }

    private Optional<GateOutcome.Passed> pass(Draft draft) {
        return switch (Gate.pass(draft)) {
            case GateOutcome.Passed passed -> Optional.of(passed);
            case GateOutcome.Refused none -> {
                refused++;
                yield Optional.empty();
            }
        };
    }

    /** What somebody knows who has what was printed, and is told which of the hidden figures are of eight and more. */
    private static Knowledge asPublished(Draft draft, Map<Figure, String> shown) {
        var knowledge = new Knowledge(draft.table(), draft.before());
        for (var figure : draft.wanted()) {
            int count = draft.table().count(figure);
            boolean byTheRule = Disclosure.shown(count).text().equals(shown.getOrDefault(figure, ""));
            knowledge.tell(byTheRule ? Told.byTheRule(figure, count) : Told.withheld(figure, count));
        }
        return knowledge;
    }

    private static List<Exposure> exposed(Knowledge knowledge, GateOutcome.Passed passed) {
        return new Audit(knowledge).exposures(passed.findings().proofs());
    }

    private static long hidden(Knowledge knowledge) {
        long hidden = 0;
        for (int figure = 0; figure < knowledge.table().figures().size(); figure++) {
            if (knowledge.isHidden(figure)) hidden++;
        }
        return hidden;
    }
}
