package heard.local.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.Agency;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import heard.domain.place.Partnership;
import heard.domain.place.Region;
import heard.domain.report.Quarter;
import heard.domain.theme.Framework;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What the invented year's partnerships do about it: an action, or a reason, for each theme that is a priority of theirs. */
public final class Answers {
    /** What can have become, by now, of what was begun in the newest quarter, in the one before, and in those before that. */
    private static final List<List<String>> BECAME =
            List.of(List.of("under-way-2", "planned"), List.of("under-way"), List.of("done"), List.of("could-not"));

    private final List<Line> lines = read();
    private final Region region;
    private final Framework framework;

    /** One invented action, with gaps for names. */
    private record Line(
            String theme, String status, String owner, String said, String deed, String evidence, String child) {}

    public Answers(Region region, Framework framework) {
        this.region = region;
        this.framework = framework;
    }

    /** @param newest the quarter that ended last; the three before it are answered too */
    public List<Action> of(Partnership partnership, Quarter newest) {
        var actions = new ArrayList<Action>();
        var quarter = newest;
        for (var became : BECAME) {
            for (String theme : themes(partnership)) actions.add(action(partnership, theme, quarter, became));
            quarter = quarter.previous();
        }
        return actions;
    }

    private List<String> themes(Partnership partnership) {
        return framework.prioritiesOf(partnership.code().value(), region.code()).stream()
                .flatMap(priority -> priority.themes().stream())
                .distinct()
                .toList();
    }

    private Action action(Partnership partnership, String theme, Quarter quarter, List<String> became) {
        byte[] drawn = hash(partnership.code() + "/" + theme + "/" + quarter);
        String status = became.get(Math.floorMod(drawn[0], became.size()));
        var line = lines.stream()
                .filter(one -> one.theme().equals(theme) && one.status().equals(status))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + status + " action is invented for " + theme));
        return new Action(
                new ActionId(HexFormat.of().formatHex(drawn, 0, 16)),
                theme,
                quarter,
                Agency.of(line.owner()),
                line.said(),
                progress(line, partnership, quarter),
                line.child());
    }

    private static Progress progress(Line line, Partnership partnership, Quarter quarter) {
        String deed = named(line.deed(), partnership);
        String evidence = named(line.evidence(), partnership);
        var end = quarter.weeks().to().thursday();
        return switch (line.status()) {
            case "done" -> new Progress.Done(new Promise(deed, end.plusMonths(3)), evidence);
            case "planned" -> new Progress.Planned(new Promise(deed, due(end.plusMonths(9))));
            case "could-not" -> new Progress.CouldNot(deed);
            default -> new Progress.UnderWay(new Promise(deed, due(end.plusMonths(6))), Optional.of(evidence));
        };
    }

    /** Promises end with a month. */
    private static LocalDate due(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    private static String named(String text, Partnership partnership) {
        return text.replace("{place}", partnership.name())
                .replace("{police}", partnership.police())
                .replace("{icb}", "NHS " + partnership.icb().getFirst());
    }

    private static byte[] hash(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("demonstration/" + name).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static List<Line> read() {
        var lines = new ArrayList<Line>();
        var seen = new java.util.HashSet<String>();
        for (String line : Lines.of("actions.txt")) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            // The second that is under way in a theme is another story than the first.
            String status = seen.add(parts.get(0) + parts.get(1)) ? parts.get(1) : parts.get(1) + "-2";
            lines.add(new Line(
                    parts.get(0), status, parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6)));
        }
        return lines;
    }
}
