package heard.functions.report;

import static heard.functions.report.House.GREATER_MANCHESTER;
import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import heard.domain.action.Action;
import heard.domain.action.ReadingAge;
import heard.domain.feedback.Group;
import heard.domain.insight.Tally;
import heard.domain.place.AreaCode;
import heard.domain.report.Quarter;
import heard.json.Json;
import heard.render.Summary;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every edition of a local, a sub-regional and a regional report tells the same, to whom it is for, and nothing raw. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EditionsTest {
    private static final Pattern SHOWN = Pattern.compile("0|c|[1-9][0-9]*[05]|[0-9]{1,3}%");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z.#/-])[0-9]+(?![0-9A-Za-z])");
    private static final List<AreaCode> AREAS = List.of(TRAFFORD, GREATER_MANCHESTER, new AreaCode("E12000002"));

    private final House house = new House().answered(Quarter.parse("2026-Q3"));

    @BeforeAll
    void publish() {
        VeraGreenfieldFoundryProvider.initialise();
        AREAS.forEach(area -> house.publish(area, THIRD));
    }

    @Test
    void a_child_of_nine_can_read_the_childs_edition() {
        for (var area : AREAS) {
            var page = Jsoup.parse(page(area, "child.html"));
            // A browser and a reading voice stop at the end of a block, so that is where a sentence ends.
            var text = new StringBuilder();
            page.body()
                    .select("h1, h2, h3, p")
                    .forEach(block -> text.append(block.text()).append(".\n"));
            double age = ReadingAge.of(text.toString().replace("..", "."));
            System.out.printf("the child's edition of %s reads at %.1f%n", area, age);
            assertTrue(age <= Action.READABLE_AT, area + " reads at " + age);
        }
    }

    @Test
    void the_childs_edition_tells_the_same_numbers_as_the_whole_report() {
        for (var area : AREAS) {
            var summary = summary(area);
            var child = Jsoup.parse(page(area, "child.html"));
            var told = child.select(".cards li");
            assertTrue(told.size() >= 4, told.size() + " cards");
            int each = Integer.parseInt(child.text()
                    .replace("is five people", "is 5 people")
                    .replaceAll(".*One dot is ([0-9]+) people.*", "$1"));
            for (var card : told) {
                String name = card.select("h3").text();
                String number = card.select("p").text().replaceAll("[^0-9].*|^[^0-9]*", "");
                String words = card.select("p").text();
                String shown = shownOf(summary, name);
                if (shown.equals("c")) assertTrue(words.startsWith("A few"), name + ": " + words);
                else if (shown.equals("0")) assertTrue(words.startsWith("Nobody"), name + ": " + words);
                else assertTrue(words.startsWith("About " + shown), name + ": " + words + number);
                int dots = card.select(".dots circle").size();
                int people = shown.equals("c") ? 1 : Integer.parseInt(shown);
                assertEquals(people == 0 ? 0 : Math.max(1, Math.round(people / (float) each)), dots, name);
                assertTrue(dots <= 60, "nobody counts " + dots);
            }
            assertTrue(child.select(".big")
                    .text()
                    .contains("About " + summary.comments().text()));
        }
    }

    @Test
    void what_is_read_out_to_a_child_is_what_stands_on_the_page_sentence_by_sentence_and_so_on_paper()
            throws Exception {
        for (var area : AREAS) {
            var page = Jsoup.parse(page(area, "child.html"));
            page.select("nav, .skip").remove();
            var written = page.body().select("aside, h1, h2, h3, p").eachText();
            assertTrue(written.size() > 30, written.size() + " lines");
            var script = page(area, "child-read-aloud.txt")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            assertEquals(written, script, area + ": the script");
            var speech = Jsoup.parse(page(area, "child-read-aloud.ssml"), "", Parser.xmlParser());
            assertEquals("en-GB", speech.select("speak").attr("xml:lang"));
            assertEquals(
                    written,
                    speech.select("p").stream()
                            .map(one -> String.join(" ", one.select("s").eachText()))
                            .toList(),
                    area + ": the voice");
            var paper = squeezed(asItIsSeen(
                    house.site.page(path(area, "child.pdf")).orElseThrow().bytes()));
            for (String line : written) assertTrue(paper.contains(squeezed(line)), area + " on paper: " + line);
        }
    }

    /** Links are painted after what stands around them. */
    private static String asItIsSeen(byte[] bytes) throws Exception {
        try (var read = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(read).replaceAll("(?m)^[0-9]+ / [0-9]+\\s*$", "");
        }
    }

    /** Lines of paper break where they like. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void each_picture_is_beside_its_words_and_is_not_told_twice_to_who_hears_the_page() {
        for (var area : AREAS) {
            for (var card : Jsoup.parse(page(area, "child.html")).select(".cards li")) {
                assertEquals(1, card.select("svg.picture").size(), card.text());
                assertTrue(card.select("svg").stream()
                        .allMatch(one -> one.attr("aria-hidden").equals("true")
                                && !one.attr("data-shows").isBlank()));
            }
        }
    }

    @Test
    void every_link_of_the_site_leads_to_a_file_as_it_lies_there() {
        house.reporting.publish().publishFront();
        int followed = 0;
        for (var file : house.site.pages().keySet()) {
            if (!file.endsWith(".html")) continue;
            var page = Jsoup.parse(house.page(file));
            for (var link : page.select("a[href], link[href]")) {
                String to = link.attr("href");
                if (to.matches("(https|tel|data):.*")) continue; // an empty icon is data of the page itself
                var target = java.net.URI.create("s:/" + file).resolve(to.isEmpty() ? "#" : to);
                String path = target.getPath().substring(1);
                assertTrue(house.site.page(path).isPresent(), file + " links to " + to);
                String anchor = target.getFragment();
                if (anchor != null)
                    assertTrue(
                            Jsoup.parse(house.page(path)).getElementById(anchor) != null,
                            file + " links to " + to + ", where nothing stands");
                followed++;
            }
            assertEquals(0, page.select("script, iframe, img, object").size(), file);
        }
        assertTrue(followed > 200, followed + " links");
    }

    @Test
    void every_file_is_named_by_its_hash_and_every_member_of_the_data_is_explained() throws Exception {
        for (var area : AREAS) {
            var hashes = page(area, "sha256.txt").lines().toList();
            assertEquals(Editions.NAMES.size() + 1, hashes.size());
            for (String line : hashes) {
                var parts = line.split("  ");
                assertEquals(
                        parts[0],
                        Content.hash(house.site
                                .page(path(area, parts[1]))
                                .orElseThrow()
                                .bytes()),
                        parts[1]);
            }
            var explained = new TreeSet<String>();
            Json.MAPPER
                    .readTree(page(area, "datapackage.json"))
                    .at("/resources/1/members")
                    .forEach(one -> explained.add(one.get("path").textValue()));
            var members = new TreeSet<String>();
            members("", Json.MAPPER.readTree(page(area, "summary.json")), members);
            members.removeAll(explained);
            assertEquals(Set.of(), members, "not explained");
        }
    }

    private static void members(String path, JsonNode node, Set<String> found) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(one ->
                            members(path.isEmpty() ? one.getKey() : path + "/" + one.getKey(), one.getValue(), found));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            node.forEach(one -> members(path, one, found));
        } else if (!node.isArray() || !node.isEmpty()) {
            found.add(path);
        }
    }

    @Test
    void no_planted_count_stands_in_any_file_nor_in_what_a_pdf_says_nor_in_a_picture() throws Exception {
        house.reporting.publish().publishFront();
        int looked = 0;
        for (var file : house.site.pages().entrySet()) {
            String path = file.getKey();
            if (path.endsWith(".css")) continue;
            byte[] bytes = file.getValue().bytes();
            String text =
                    path.endsWith(".pdf") ? pdfText(bytes) : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            // Where a picture's parts stand is looked at by the next test: here, what is written in it.
            var numbers = numbers(text.replace("0800 1111", "")
                    .replaceAll("<(svg|rect|text|circle|path|line|polyline|polygon|ellipse)[^>]*>", "<>"));
            PlantedCounts.secrets()
                    .forEach(secret ->
                            assertFalse(numbers.contains(Long.toString(secret)), secret + " stands in " + path));
            // Sums over the partnerships of a place are as secret as what they are made of.
            for (int partnerships : new int[] {2, 4, 5, 10, 24}) {
                PlantedCounts.secrets()
                        .filter(secret -> secret * partnerships % 5 != 0)
                        .forEach(secret -> assertFalse(
                                numbers.contains(Long.toString(secret * partnerships)),
                                secret + " times " + partnerships + " stands in " + path));
            }
            looked++;
        }
        assertTrue(looked >= 3 * 12 + 6, looked + " files");
    }

    @Test
    void counts_that_are_shown_alike_give_the_same_bytes_pictures_order_and_sizes_included() {
        long seed = Long.getLong("heard.seed", new java.util.Random().nextLong());
        System.out.println("heard.seed=" + seed);
        var random = new java.util.Random(seed);
        for (int round = 0; round < 2; round++) {
            var one = new House().answered(Quarter.parse("2026-Q3"));
            var other = new House().answered(Quarter.parse("2026-Q3"));
            var alike = new java.util.HashMap<String, Map<Group, Long>>();
            var too = new java.util.HashMap<String, Map<Group, Long>>();
            for (var theme : heard.json.Resources.framework().themes()) {
                int five = random.nextInt(6) * 5;
                alike.put(theme.code(), Map.of(Group.CHILDREN, shownAs(five, random)));
                too.put(theme.code(), Map.of(Group.CHILDREN, shownAs(five, random)));
            }
            one.index.become(new Tally(Map.of(Group.CHILDREN, 98L), alike, Map.of(), Map.of(1, 51L)));
            other.index.become(new Tally(Map.of(Group.CHILDREN, 102L), too, Map.of(), Map.of(1, 48L)));
            one.publish(TRAFFORD, THIRD);
            other.publish(TRAFFORD, THIRD);
            // The hashes of the PDF are among them.
            assertEquals(one.all(), other.all());
        }
    }

    private static long shownAs(int five, java.util.Random random) {
        return five == 0
                ? 0
                : five == 5 ? 1 + random.nextInt(7) : five == 10 ? 8 + random.nextInt(5) : five - 2 + random.nextInt(5);
    }

    @Test
    void every_figure_of_the_whole_report_is_one_that_may_be_shown() {
        for (var area : AREAS) {
            var figures =
                    Jsoup.parse(page(area, "index.html")).select("td.figure").eachText();
            assertTrue(figures.size() > 100, figures.size() + " figures were found");
            figures.forEach(figure -> assertTrue(SHOWN.matcher(figure).matches(), "shown as a figure: " + figure));
        }
        assertTrue(Jsoup.parse(page(TRAFFORD, "index.html"))
                .select("td.figure")
                .eachText()
                .containsAll(Set.of("1375", "25", "15", "c", "0")));
    }

    @Test
    void each_chart_has_the_same_figures_in_the_table_under_it() {
        for (var area : AREAS) {
            var page = Jsoup.parse(page(area, "index.html"));
            assertEquals(3, page.select("svg.chart[role=img][aria-label]").size());
            for (var chart : page.select("svg.chart")) {
                var table = java.util.Objects.requireNonNull(chart.nextElementSibling());
                for (var shown : chart.select("text[text-anchor=start]").eachText()) {
                    assertTrue(table.select("td.figure").eachText().contains(shown), shown + " is in no table");
                }
            }
        }
    }

    @Test
    void every_pdf_is_pdf_ua_and_the_boards_is_one_page() throws Exception {
        for (var area : AREAS) {
            for (String name : List.of("report.pdf", "child.pdf", "board.pdf")) {
                byte[] bytes = house.site.page(path(area, name)).orElseThrow().bytes();
                assertEquals(List.of(), failures(bytes), area + " " + name);
            }
            try (var board = Loader.loadPDF(
                    house.site.page(path(area, "board.pdf")).orElseThrow().bytes())) {
                assertEquals(1, board.getNumberOfPages(), area + " on one page");
            }
        }
    }

    @Test
    void the_table_comes_back_as_it_was_written_and_no_cell_is_a_formula() {
        var summary = summary(TRAFFORD);
        var rows = new ArrayList<List<String>>();
        try (var csv = CsvReader.builder().ofCsvRecord(page(TRAFFORD, "figures.csv"))) {
            csv.forEach(row -> rows.add(row.getFields()));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        assertEquals(
                List.of("area", "place", "level", "period", "measure", "code", "name", "group", "shown", "share"),
                rows.getFirst());
        int themes = summary.figures().themes().size();
        assertEquals(1 + 1 + 4 + themes * 5 + summary.figures().needs().size() + 3, rows.size());
        for (var row : rows) {
            assertEquals(10, row.size());
            row.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell));
        }
        for (var row : rows.subList(1, rows.size()))
            assertTrue(SHOWN.matcher(row.get(8)).matches(), row.toString());
    }

    @Test
    void the_data_holds_no_number_but_its_version_and_the_package_names_each_file_by_its_hash() throws Exception {
        for (var area : AREAS) {
            var data = Json.MAPPER.readTree(page(area, "summary.json"));
            assertEquals(3, data.get("version").intValue());
            numbersBut("version", data);
            data.findValuesAsText("shown")
                    .forEach(shown -> assertTrue(SHOWN.matcher(shown).matches(), shown));
            var pack = Json.MAPPER.readTree(page(area, "datapackage.json"));
            assertEquals("OGL-UK-3.0", pack.at("/licenses/0/name").textValue());
            for (var file : pack.get("resources")) {
                byte[] bytes = house.site
                        .page(path(area, file.get("path").textValue()))
                        .orElseThrow()
                        .bytes();
                assertEquals("sha256:" + Content.hash(bytes), file.get("hash").textValue());
            }
            var described = new ArrayList<String>();
            pack.at("/resources/0/schema/fields").forEach(field -> {
                described.add(field.get("name").textValue());
                assertFalse(field.get("description").textValue().isBlank());
            });
            assertEquals(
                    List.of(page(area, "figures.csv")
                            .lines()
                            .findFirst()
                            .orElseThrow()
                            .split(",")),
                    described);
        }
    }

    private String shownOf(Summary summary, String name) {
        for (var theme : summary.figures().themes())
            if (theme.child().equals(name)) return theme.shown().text();
        for (var need : summary.figures().needs())
            if (need.name().equals(name)) return need.shown().text();
        for (var one : summary.figures().feelings())
            if (one.name().equals(name)) return one.shown().text();
        throw new AssertionError("a card that no figure stands behind: " + name);
    }

    private Summary summary(AreaCode code) {
        var area = house.life.area(code).orElseThrow();
        var report = house.reports.latest(code, THIRD).orElseThrow();
        return house.reporting.summarise().of(area, THIRD, 1, Content.read(report.content()), report.comment());
    }

    private static Set<String> numbers(String text) {
        var numbers = new TreeSet<String>();
        var found = NUMBER.matcher(text);
        while (found.find()) numbers.add(found.group());
        return numbers;
    }

    private static String pdfText(byte[] bytes) throws Exception {
        try (var read = Loader.loadPDF(bytes)) {
            // The foot of a page tells its number; a year such as 2025-26 may be broken at its dash.
            return new PDFTextStripper()
                    .getText(read)
                    .replaceAll("(?m)^[0-9]+ / [0-9]+\\s*$", "")
                    .replaceAll("-\\s+", "-");
        }
    }

    private static List<String> failures(byte[] bytes) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static void numbersBut(String allowed, JsonNode node) {
        if (node.isObject()) {
            node.propertyStream()
                    .filter(one -> !one.getKey().equals(allowed))
                    .forEach(one -> numbersBut(allowed, one.getValue()));
        } else if (node.isArray()) {
            node.forEach(one -> numbersBut(allowed, one));
        } else {
            assertFalse(node.isNumber(), "a number stands in the data: " + node);
        }
    }

    private String page(AreaCode area, String name) {
        return house.page(path(area, name));
    }

    private static String path(AreaCode area, String name) {
        return "reports/" + area + "/2026-Q3/" + name;
    }
}
