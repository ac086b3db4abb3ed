package heard.render;

import io.jstach.jstache.JStache;
import java.util.List;

/** The words of one letter, and the reports they stand in. */
@JStache(path = "found")
record FoundPage(FindPage.Letter letter, List<FindPage.Letter> letters, boolean demonstration) {
    String html() {
        return FoundPageRenderer.of().execute(this);
    }
}
