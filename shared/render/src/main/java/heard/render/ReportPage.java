package heard.render;

import io.jstach.jstache.JStache;

/** A partnership's published quarter, for anybody. */
@JStache(path = "report")
public record ReportPage(Summary summary) {
    public String html() {
        return ReportPageRenderer.of().execute(this);
    }

    public boolean demonstration() {
        return summary.demonstration();
    }
}
