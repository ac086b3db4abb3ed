package heard.render;

import static java.util.Comparator.comparing;

import io.jstach.jstache.JStache;
import java.util.List;

/** What a board reads before it meets: one page. */
@JStache(path = "board")
public record BoardPage(Summary summary) {
    private static final int THEMES = 5;
    private static final int OPEN = 4;
    private static final int WAITING = 4;

    public String html() {
        return BoardPageRenderer.of().execute(this);
    }

    public boolean demonstration() {
        return summary.about().demonstration();
    }

    List<Summary.ThemeRow> themes() {
        return summary.figures().themes().stream().limit(THEMES).toList();
    }

    /** What is not done, overdue and then the reasons first: that is what a board can move. */
    List<Summary.Answer> open() {
        return summary.current().stream()
                .filter(one -> !one.status().equals("Done"))
                .sorted(comparing((Summary.Answer one) -> !one.overdue())
                        .thenComparing(one -> !one.deed().isRefused()))
                .limit(OPEN)
                .toList();
    }

    boolean hasOpen() {
        return !open().isEmpty();
    }

    /** Those that were spoken of most. */
    List<Summary.Waiting> waiting() {
        return summary.waiting().stream().limit(WAITING).toList();
    }

    boolean hasWaiting() {
        return !waiting().isEmpty();
    }

    boolean hasQuiet() {
        return !summary.figures().quiet().isEmpty();
    }
}
