package heard.render;

import heard.domain.place.Partnership;
import heard.domain.report.Release;
import io.jstach.jstache.JStache;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** All that a partnership has published, the newest first. */
@JStache(path = "quarters")
public record QuartersPage(Partnership partnership, List<Published> published, boolean demonstration) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** One quarter in the list: where it stands and since when. */
    public record Published(String quarter, String period, String day) {}

    public static QuartersPage of(Partnership partnership, List<Release> releases, boolean demonstration) {
        return new QuartersPage(
                partnership,
                releases.stream()
                        .map(one -> new Published(
                                one.quarter().toString(),
                                QuarterName.of(one.quarter()),
                                one.published().format(DAY)))
                        .toList(),
                demonstration);
    }

    public String html() {
        return QuartersPageRenderer.of().execute(this);
    }
}
