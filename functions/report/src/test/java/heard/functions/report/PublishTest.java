package heard.functions.report;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import heard.contracts.InMemoryReleases;
import heard.domain.feedback.Week;
import heard.domain.insight.Tally;
import heard.domain.place.PartnershipCode;
import heard.domain.report.PublishedSite;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.json.Json;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PublishTest {
    private static final Quarter THIRD = Quarter.parse("2026-Q3");
    private static final String PAGE = "reports/E08000009/2026-Q3/index.html";
    private static final String DATA = "reports/E08000009/2026-Q3/summary.json";
    private static final Pattern SHOWN = Pattern.compile("0|c|[1-9][0-9]*[05]|[0-9]{1,3}%");

    private final House house = new House();

    @Test
    void a_quarter_that_is_over_is_published_with_its_data_and_the_lists_that_lead_to_it() {
        var now = assertInstanceOf(PublishOutcome.Published.class, publish());
        house.publish.publishFront();
        assertEquals("/reports/E08000009/2026-Q3/", now.address());
        assertEquals(
                Set.of(PAGE, DATA, "reports/E08000009/index.html", "reports/index.html", "reports/style.css"),
                house.site.pages().keySet());
        assertTrue(house.page("reports/index.html").contains("href=\"E08000009/2026-Q3/index.html\""));
        assertTrue(house.page("reports/E08000009/index.html").contains("href=\"2026-Q3/index.html\""));
        assertTrue(house.page("reports/E08000009/index.html").contains("2 November 2026"));
        assertEquals(
                "text/html; charset=utf-8", house.site.page(PAGE).orElseThrow().mediaType());
    }

    @Test
    void the_release_names_each_file_by_its_hash_and_who_signed_it() throws Exception {
        publish();
        var release = house.releases.find(TRAFFORD, THIRD).orElseThrow();
        assertEquals("somebody", release.by());
        assertEquals(LocalDate.parse("2026-11-02"), release.published());
        assertEquals(house.clock.instant(), release.counted());
        assertEquals(Set.of(PAGE, DATA), release.files().keySet());
        for (var file : release.files().entrySet()) {
            byte[] bytes = house.site.page(file.getKey()).orElseThrow().bytes();
            assertEquals(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                    file.getValue());
        }
    }

    @Test
    void no_planted_count_stands_in_what_is_published() throws Exception {
        publish();
        house.publish.publishFront();
        for (var file : house.all().entrySet()) {
            if (file.getKey().endsWith(".css")) continue;
            PlantedCounts.secrets()
                    .forEach(secret -> assertFalse(
                            Pattern.compile("(?<![0-9A-Za-z.#/-])" + secret + "(?![0-9A-Za-z])")
                                    .matcher(file.getValue().replace("0800 1111", ""))
                                    .find(),
                            secret + " stands in " + file.getKey()));
        }
    }

    @Test
    void every_figure_of_the_page_is_one_that_may_be_shown() {
        publish();
        var figures = new ArrayList<String>();
        var cells = Pattern.compile(
                        "<td class=\"figure\">([^<]*)</td>|<strong>([^<]*)</strong>|<li>[^<:]*: ([^<]*)</li>")
                .matcher(house.page(PAGE));
        while (cells.find()) {
            figures.add(
                    cells.group(1) != null ? cells.group(1) : cells.group(2) != null ? cells.group(2) : cells.group(3));
        }
        assertTrue(figures.size() > 100, figures.size() + " figures were found");
        for (String figure : figures) {
            assertTrue(SHOWN.matcher(figure).matches(), "shown as a figure: " + figure);
        }
        assertTrue(figures.containsAll(Set.of("1415", "1375", "25", "15", "c", "0")));
    }

    @Test
    void the_data_holds_no_number_but_its_version_and_every_figure_as_shown() throws Exception {
        publish();
        var data = Json.MAPPER.readTree(house.page(DATA));
        assertEquals("1415", data.get("comments").textValue());
        assertEquals(1, data.get("version").intValue());
        numbersBut("version", data);
        data.findValuesAsText("shown")
                .forEach(shown -> assertTrue(SHOWN.matcher(shown).matches(), shown));
        data.findValuesAsText("share")
                .forEach(shown -> assertTrue(SHOWN.matcher(shown).matches(), shown));
        assertEquals("c", data.at("/themes/0/groups/education").textValue());
    }

    @Test
    void what_is_released_never_changes() {
        publish();
        var before = house.all();
        house.index.become(new Tally(Map.of(), Map.of(), Map.of(), Map.of()));
        assertInstanceOf(PublishOutcome.AlreadyReleased.class, publish());
        assertEquals(before, house.all());
    }

    @Test
    void the_same_counts_give_the_same_bytes_on_another_day() {
        publish();
        var other = new House();
        other.clock.move(java.time.Duration.ofDays(40));
        other.publish.publish(TRAFFORD, THIRD, "another");
        assertEquals(house.page(PAGE), other.page(PAGE));
        assertEquals(house.page(DATA), other.page(DATA));
    }

    @Test
    void a_crash_at_any_write_is_made_good_by_the_next_run() {
        publish();
        var whole = house.all();
        for (int survives = 0; survives < 3; survives++) {
            var crashed = new House();
            int[] left = {survives};
            PublishedSite breaking = (path, type, bytes) -> {
                if (left[0]-- <= 0) throw new IllegalStateException("the bucket is away");
                crashed.site.publish(path, type, bytes);
            };
            var broken = crashed.publishOn(breaking, crashed.releases, false);
            assertThrows(IllegalStateException.class, () -> broken.publish(TRAFFORD, THIRD, "somebody"));
            assertEquals(survives < 2, crashed.releases.find(TRAFFORD, THIRD).isEmpty(), "files before the record");
            crashed.publish.publish(TRAFFORD, THIRD, "somebody");
            assertEquals(whole, crashed.all());
        }
    }

    @Test
    void who_loses_a_race_with_other_counts_says_so() {
        var overtaken = new InMemoryReleases() {
            @Override
            public boolean record(Release release) {
                super.record(new Release(
                        release.partnership(),
                        release.quarter(),
                        release.published(),
                        release.counted(),
                        "schedule",
                        new TreeMap<>()));
                return super.record(release);
            }
        };
        var publish = house.publishOn(house.site, overtaken, false);
        assertThrows(IllegalStateException.class, () -> publish.publish(TRAFFORD, THIRD, "somebody"));
    }

    @Test
    void who_loses_a_race_with_the_same_counts_is_told_it_is_released() {
        var overtaken = new InMemoryReleases() {
            @Override
            public boolean record(Release release) {
                super.record(release);
                return super.record(release);
            }
        };
        var publish = house.publishOn(house.site, overtaken, false);
        assertInstanceOf(PublishOutcome.AlreadyReleased.class, publish.publish(TRAFFORD, THIRD, "somebody"));
    }

    @Test
    void a_quarter_that_is_not_over_is_not_published() {
        var outcome = house.publish.publish(TRAFFORD, Quarter.parse("2026-Q4"), "somebody");
        assertEquals(new PublishOutcome.NotOver(new Week(2026, 53)), outcome);
        assertTrue(house.all().isEmpty());
    }

    @Test
    void an_unknown_partnership_is_not_published() {
        var outcome = house.publish.publish(new PartnershipCode("E99999999"), THIRD, "somebody");
        assertInstanceOf(PublishOutcome.UnknownPartnership.class, outcome);
        assertTrue(house.all().isEmpty());
    }

    @Test
    void a_demonstration_says_so_on_every_page_and_in_its_data() {
        var shown = new House(true);
        shown.publish.publish(WIGAN, THIRD, "somebody");
        shown.publish.publishFront();
        shown.all().forEach((path, text) -> {
            if (path.endsWith(".html")) assertTrue(text.contains("class=\"demonstration\""), path);
            if (path.endsWith(".json")) assertTrue(text.contains("\"demonstration\" : true"), path);
        });
        publish();
        assertFalse(house.page(PAGE).contains("demonstration"));
    }

    private PublishOutcome publish() {
        return house.publish.publish(TRAFFORD, THIRD, "somebody");
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
}
