package heard.render;

import io.jstach.jstache.JStache;
import java.util.List;

/** A place's published period, for anybody: the whole report. */
@JStache(path = "report")
public record ReportPage(Summary summary) {
    private static final int CHARTED = 10;

    public String html() {
        return ReportPageRenderer.of().execute(this);
    }

    public boolean demonstration() {
        return summary.about().demonstration();
    }

    String groupsChart() {
        return Chart.bars(
                "Bar chart of comments by who spoke; the table below has the same figures",
                bars(summary.figures().groups()));
    }

    String themesChart() {
        return Chart.bars(
                "Bar chart of the themes spoken of most; the table below has the same figures",
                summary.figures().themes().stream()
                        .limit(CHARTED)
                        .map(one -> new Chart.Bar(one.plain(), one.shown()))
                        .toList());
    }

    String needsChart() {
        return Chart.bars(
                "Bar chart of what children need; the table below has the same figures",
                bars(summary.figures().needs()));
    }

    private static List<Chart.Bar> bars(List<Summary.Line> lines) {
        return lines.stream().map(one -> new Chart.Bar(one.name(), one.shown())).toList();
    }

    /** What education partners said, on its own: they are equal partners, and not all of the rest. */
    List<Summary.Line> education() {
        return summary.figures().themes().stream()
                .map(theme -> theme.byGroup().stream()
                        .filter(group -> group.code().equals("education"))
                        .findFirst()
                        .map(group -> new Summary.Line(theme.code(), theme.plain(), group.shown(), group.share()))
                        .orElseThrow())
                .filter(line -> !line.shown().isNone())
                .toList();
    }

    boolean hasVoices() {
        return summary.own().hasVoices();
    }

    boolean hasPhrases() {
        return summary.own().hasPhrases();
    }

    boolean hasWaiting() {
        return !summary.waiting().isEmpty();
    }

    boolean hasQuiet() {
        return !summary.figures().quiet().isEmpty();
    }

    List<Summary.Answer> current() {
        return summary.current();
    }

    /** What was answered before, and what has come of it. */
    List<Summary.Answer> before() {
        return summary.answers().stream().filter(one -> !one.current()).toList();
    }

    boolean hasBefore() {
        return !before().isEmpty();
    }
}
