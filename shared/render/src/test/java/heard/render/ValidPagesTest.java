package heard.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.disclosure.Disclosure;
import heard.disclosure.Shown;
import heard.json.Resources;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every page of the published site is valid HTML, whatever stands in it. */
final class ValidPagesTest {
    private static final String HOSTILE = "<script>alert('1')</script> & \"quoted\" </p></body> — \u202eأمان 🙂";

    @Test
    void every_page_is_valid_whatever_is_written_in_it() throws Exception {
        for (String written : List.of("A plain sentence.", HOSTILE)) {
            var summary = summary(written);
            var find = FindPage.of(
                    List.of(new FindPage.Written(
                            "Trafford", "E08000009/2026-Q3/", "2026-Q3", "July to September 2026", List.of(written))),
                    true);
            var reported = List.of(new ComparePage.Reported("E08000009/2026-Q3/", summary));
            for (String html : List.of(
                    new ReportPage(summary).html(),
                    new ChildPage(summary).html(),
                    new BoardPage(summary).html(),
                    AreaPage.of("Trafford", List.of(), List.of(summary, summary), true)
                            .html(),
                    ComparePage.of(reported, false).html(),
                    EditionsPage.of(reported, true).html(),
                    find.html(),
                    find.pages().firstEntry().getValue(),
                    ReportsPage.of(Resources.northWest(), Map.of(), List.of(), true)
                            .html())) {
                assertEquals("", complaints(html));
                assertFalse(html.contains("<script"), "what is written is never run");
            }
        }
    }

    @Test
    void the_validator_sees_a_fault() throws Exception {
        assertTrue(complaints("<!DOCTYPE html><title>x</title><p><table></p>").contains("error"));
    }

    private static String complaints(String html) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setForceHTML(true);
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String told = validator.validate(new ByteArrayInputStream(html.getBytes(UTF_8)));
        return told.lines().filter(line -> line.contains("error")).reduce("", (all, line) -> all + line + "\n");
    }

    static Summary summary(String written) {
        var themes = Resources.framework().themes().stream()
                .map(one -> new Summary.ThemeRow(
                        one.code(),
                        one.name(),
                        one.plain(),
                        one.child(),
                        shown(one.code().length()),
                        groups(),
                        Change.words(shown(3), shown(one.code().length()), "April to June 2026")))
                .toList();
        var needs = Resources.framework().needs().stream()
                .map(one -> line(one.code(), one.child(), 12))
                .toList();
        var name = new Summary.ThemeName("neglect", "Not being looked after properly", "Not being looked after");
        var told = new Summary.Told(written, written);
        var answers = Stream.of("Done", "We could not")
                .map(status -> new Summary.Answer(
                        "Trafford",
                        name,
                        "council",
                        status,
                        new Summary.Deed(written, written, "31 March 2027", written, written, written),
                        status.equals("Done"),
                        "July to September 2026",
                        status.equals("Done"),
                        told))
                .toList();
        return new Summary(
                new Summary.Place("E08000009", "Trafford", "sub-region", "North West", List.of("Trafford")),
                new Summary.Span(
                        "2026-Q3", "July to September 2026", "2026-W27", "2026-W39", false, "April to June 2026"),
                new Summary.About(true, "north-west-2025", "1"),
                shown(137),
                new Summary.Figures(groups(), themes, needs, groups(), List.of(written)),
                List.of(new Summary.PriorityRow("Trafford", "2025", written, groups(), written, written)),
                answers,
                List.of(new Summary.Section("text-introduction", "In short", List.of(written, written))),
                List.of(new Summary.Waiting(name, shown(41), "April to June 2026")),
                new Summary.Own(
                        List.of(new Summary.Voice("Bullying", "A child", written, "rtl")),
                        List.of(new Summary.Phrases("Bullying", List.of(written, written))),
                        List.of(name, name, name),
                        written));
    }

    private static List<Summary.Line> groups() {
        return List.of(
                line("children", "Children", 61), line("education", "Education", 3), line("families", "Families", 0));
    }

    private static Summary.Line line(String code, String name, long count) {
        return new Summary.Line(code, name, shown(count), Disclosure.percentage(shown(count), shown(137)));
    }

    private static Shown shown(long count) {
        return Disclosure.shown(count);
    }
}
