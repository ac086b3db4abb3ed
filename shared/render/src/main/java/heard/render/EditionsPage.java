package heard.render;

import io.jstach.jstache.JStache;
import java.util.List;

/** The latest reports of all places, edition by edition. */
@JStache(path = "editions")
public record EditionsPage(List<Edition> editions, boolean demonstration) {
    /** An edition, and where each place's stands from the folder of all reports. */
    public record Edition(String code, String name, List<Place> places) {}

    /** A place's latest report. */
    public record Place(String name, String period, String address) {}

    /** @param reports the latest of each place */
    public static EditionsPage of(List<ComparePage.Reported> reports, boolean demonstration) {
        return new EditionsPage(
                List.of(
                        edition("children", "For children", "child.html", reports),
                        edition("children-print", "For children, to print (PDF)", "child.pdf", reports),
                        edition("read-aloud", "For children, as words to read out", "child-read-aloud.txt", reports),
                        edition("report", "The whole report", "index.html", reports),
                        edition("report-print", "The whole report, to print (PDF)", "report.pdf", reports),
                        edition("board", "One page for boards", "board.html", reports),
                        edition("board-print", "One page for boards, to print (PDF)", "board.pdf", reports),
                        edition("figures", "Figures (CSV)", "figures.csv", reports),
                        edition("data", "Figures and answers (JSON)", "summary.json", reports)),
                demonstration);
    }

    private static Edition edition(String code, String name, String file, List<ComparePage.Reported> reports) {
        return new Edition(
                code,
                name,
                reports.stream()
                        .map(one -> new Place(
                                one.summary().place().name(),
                                one.summary().span().name(),
                                one.folder() + file))
                        .toList());
    }

    public String html() {
        return EditionsPageRenderer.of().execute(this);
    }
}
