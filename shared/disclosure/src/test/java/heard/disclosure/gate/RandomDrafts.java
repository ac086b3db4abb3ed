package heard.disclosure.gate;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import heard.contracts.RandomCounts;
import heard.disclosure.table.Figure;
import heard.domain.place.Region;
import heard.domain.report.Quarter;
import heard.json.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Drafts of the North West, or of a part of it, with counts drawn at random. */
final class RandomDrafts {
    static final Region NORTH_WEST = Resources.northWest();
    static final List<Quarter> YEAR = List.of(
            Quarter.parse("2026-Q2"), Quarter.parse("2026-Q3"), Quarter.parse("2026-Q4"), Quarter.parse("2027-Q1"));

    private RandomDrafts() {}

    /** As a test prints it and takes it back. */
    static long seed() {
        long seed = Long.getLong("heard.seed", new Random().nextLong());
        System.out.println("heard.seed=" + seed);
        return seed;
    }

    /** Cumbria and Pan Lancashire: two partnerships and three. */
    static Region small() {
        var codes = List.of("NW-CUM", "NW-LAN");
        return new Region(
                NORTH_WEST.code(),
                NORTH_WEST.name(),
                NORTH_WEST.subRegions().stream()
                        .filter(one -> codes.contains(one.code()))
                        .toList(),
                NORTH_WEST.partnerships().stream()
                        .filter(one -> codes.contains(one.subRegion()))
                        .toList());
    }

    static List<Row> rows(Region region, List<Quarter> quarters, int themes, double mean, Random random) {
        var rows = new ArrayList<Row>();
        for (var one : new RandomCounts(random).draw(region, quarters, themes, mean)) {
            rows.add(row(
                    one.quarter().toString(),
                    one.partnership().value(),
                    one.theme(),
                    one.group().wire(),
                    Integer.toString(one.count())));
        }
        return rows;
    }

    static Row row(String period, String area, String theme, String group, String value) {
        return new Row("row", new Figure(period, area, theme, group), value);
    }

    static Draft draft(Region region, List<Row> cells, List<Row> released) {
        return assertInstanceOf(DraftOutcome.Ready.class, new Drafts(region).read(cells, released))
                .draft();
    }

    static GateOutcome.Passed passed(Draft draft) {
        return assertInstanceOf(
                GateOutcome.Passed.class,
                Gate.pass(draft),
                () -> "refused: " + Gate.pass(draft).log().lines());
    }

    /** What was shown, as the next release reads it. */
    static List<Row> released(GateOutcome.Passed passed) {
        var rows = new ArrayList<Row>();
        passed.shown().forEach((figure, shown) -> rows.add(new Row("released", figure, shown)));
        return rows;
    }
}
