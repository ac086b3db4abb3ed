package heard.render.form;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * What a receipt tells.
 *
 * @param steps what has happened, in order, and what has not yet
 * @param answers what the partnership answers; none where there is none
 * @param links none or one: the report it is part of or too late for
 */
@JStache(path = "receipt")
record ReceiptPage(
        Frame frame,
        String code,
        String said,
        List<Step> steps,
        List<Pages.Answer> answers,
        List<Pages.Report> links,
        Contacts contacts)
        implements Line.Words {
    /** @param now whether it stands here */
    record Step(String label, boolean done, boolean now) {}

    boolean foreign() {
        return !frame.language().equals("en");
    }
}
