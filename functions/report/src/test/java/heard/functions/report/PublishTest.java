package heard.functions.report;

import static heard.functions.report.House.GREATER_MANCHESTER;
import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.insight.Tally;
import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.PublishedSite;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.report.Stage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PublishTest {
    private static final String FOLDER = "reports/E08000009/2026-Q3/";
    private static final Set<String> EDITIONS = Set.of(
            FOLDER + "index.html",
            FOLDER + "child.html",
            FOLDER + "board.html",
            FOLDER + "report.pdf",
            FOLDER + "child.pdf",
            FOLDER + "board.pdf",
            FOLDER + "child-read-aloud.txt",
            FOLDER + "child-read-aloud.ssml",
            FOLDER + "sha256.txt",
            FOLDER + "figures.csv",
            FOLDER + "summary.json",
            FOLDER + "datapackage.json");

    private final House house = new House().answered(Quarter.parse("2026-Q3"));

    @Test
    void a_report_is_published_in_every_edition_with_the_lists_that_lead_to_it() {
        var now = assertInstanceOf(StepOutcome.Published.class, house.publish(TRAFFORD, THIRD));
        assertEquals(FOLDER, now.release().folder());
        assertTrue(house.site.pages().keySet().containsAll(EDITIONS));
        assertEquals(EDITIONS, now.release().files().keySet());
        assertTrue(house.page("reports/index.html").contains("href=\"E08000009/2026-Q3/index.html\""));
        assertTrue(house.page("reports/E08000009/index.html").contains("href=\"2026-Q3/child.html\""));
        assertTrue(house.page("reports/E08000009/index.html").contains("2 November 2026"));
        assertTrue(house.page("reports/compare/2026-Q3.html").contains("Trafford"));
        assertTrue(house.page("reports/find.html").contains(">families</a>"));
        assertEquals(
                Stage.PUBLISHED,
                house.reports.latest(TRAFFORD, THIRD).orElseThrow().stage());
    }

    @Test
    void the_release_names_each_file_by_its_hash_and_who_published_it() {
        house.publish(TRAFFORD, THIRD);
        var release = house.releases.find(TRAFFORD, THIRD).orElseThrow();
        assertEquals("lead", release.by());
        assertEquals(LocalDate.parse("2026-11-02"), release.published());
        assertEquals(house.clock.instant(), release.counted());
        release.files()
                .forEach((path, hash) -> assertEquals(
                        hash, Content.hash(house.site.page(path).orElseThrow().bytes()), path));
    }

    @Test
    void every_place_is_published_beside_the_others() {
        for (var area : house.region.areas()) {
            assertInstanceOf(StepOutcome.Published.class, house.publish(area.code(), THIRD), area.name());
        }
        assertEquals(30, house.region.areas().size());
        String front = house.page("reports/index.html");
        assertFalse(front.contains("nothing is published yet"));
        assertTrue(front.contains("NW-GM/2026-Q3/index.html"));
        assertTrue(front.contains("E12000002/2026-Q3/index.html"));
        assertTrue(house.page("reports/NW-GM/2026-Q3/index.html").contains("Planned: Bolton, Bury"));
    }

    @Test
    void a_year_is_published_with_every_section_of_its_pack() {
        var year = Period.parse("2025-26");
        var yearly = new House().answered(Quarter.parse("2026-Q1"));
        assertInstanceOf(StepOutcome.Published.class, yearly.publish(TRAFFORD, year));
        String page = yearly.page("reports/E08000009/2025-26/index.html");
        for (String heading : java.util.List.of(
                "How we asked, and how we used what was said",
                "Voice in each child",
                "Voice in how services are run",
                "Voice in what partners decide",
                "What education partners said",
                "What education partners want us to know",
                "From the youth panel",
                "What the independent scrutineer says",
                "Whom we did not hear, or hardly",
                "The priorities, one by one",
                "How this was made, and how sure it is",
                "Use these figures")) {
            assertTrue(page.contains(heading), heading);
        }
        assertTrue(yearly.index.wasAskedFor(new heard.domain.place.PartnershipCode("E08000009"), year.weeks()));
    }

    @Test
    void what_is_released_never_changes_and_a_second_time_says_so() {
        house.publish(TRAFFORD, THIRD);
        var before = house.all();
        house.index.become(new Tally(Map.of(), Map.of(), Map.of(), Map.of()));
        assertInstanceOf(StepOutcome.NotNow.class, house.life.drawUp(TRAFFORD, THIRD, false));
        assertInstanceOf(
                StepOutcome.AlreadyReleased.class, house.reporting.publish().publish(TRAFFORD, THIRD, 1, "lead"));
        assertEquals(before, house.all());
    }

    @Test
    void a_correction_stands_beside_what_it_corrects_and_is_named_so() {
        house.publish(TRAFFORD, THIRD);
        var before = house.site.page(FOLDER + "index.html").orElseThrow().bytes();
        var now = assertInstanceOf(StepOutcome.Published.class, house.publish(TRAFFORD, THIRD));
        assertEquals(2, now.release().issue());
        assertArrayEquals(
                before, house.site.page(FOLDER + "index.html").orElseThrow().bytes());
        assertTrue(house.page(FOLDER + "issue-2/index.html").contains("Correction 1."));
        assertTrue(house.page(FOLDER + "issue-2/index.html").contains("href=\"../../../style.css\""));
        String list = house.page("reports/E08000009/index.html");
        assertTrue(list.contains("A correction has replaced this."));
        assertTrue(list.indexOf("2026-Q3/issue-2/index.html") < list.indexOf("\"2026-Q3/index.html"));
        assertTrue(house.page("reports/index.html").contains("E08000009/2026-Q3/issue-2/index.html"));
    }

    @Test
    void a_crash_at_any_write_is_made_good_by_the_next_run() {
        house.publish(TRAFFORD, THIRD);
        var whole = house.all();
        // Before the first file, among them, before the record, and before the lists.
        for (int survives : new int[] {0, 5, 11, 12}) {
            var crashed = new House().answered(Quarter.parse("2026-Q3"));
            int[] left = {survives};
            PublishedSite breaking = (path, type, bytes) -> {
                if (left[0]-- <= 0) throw new IllegalStateException("the bucket is away");
                crashed.site.publish(path, type, bytes);
            };
            var broken = crashed.on(breaking, crashed.releases, crashed.reports, false);
            assertThrows(IllegalStateException.class, () -> crashed.publish(broken, TRAFFORD, THIRD));
            assertEquals(survives < 12, crashed.releases.find(TRAFFORD, THIRD).isEmpty(), "files before the record");
            var report = crashed.reports.latest(TRAFFORD, THIRD).orElseThrow();
            crashed.reporting.publish().publish(TRAFFORD, THIRD, report.version(), "lead");
            crashed.reporting.publish().publishFront();
            assertEquals(whole, crashed.all());
        }
    }

    @Test
    void the_same_counts_give_the_same_bytes_on_another_day() {
        house.publish(TRAFFORD, THIRD);
        var other = new House().answered(Quarter.parse("2026-Q3"));
        other.clock.move(java.time.Duration.ofDays(40));
        other.publish(TRAFFORD, THIRD);
        for (String path : EDITIONS) {
            assertArrayEquals(
                    house.site.page(path).orElseThrow().bytes(),
                    other.site.page(path).orElseThrow().bytes(),
                    path);
        }
    }

    @Test
    void nothing_above_local_is_shown_of_two_sources_or_of_one_that_is_nearly_all() {
        var cumbria = new AreaCode("NW-CUM");
        house.publish(cumbria, THIRD);
        assertTrue(house.page("reports/NW-CUM/2026-Q3/figures.csv").contains("comments,all,All comments,all,c,"));
        var lonely = new House().answered(Quarter.parse("2026-Q3"));
        lonely.index.become(new Tally(Map.of(heard.domain.feedback.Group.CHILDREN, 1L), Map.of(), Map.of(), Map.of()));
        lonely.index.become(new heard.domain.place.PartnershipCode("E08000003"), PlantedCounts.PLANTED);
        lonely.publish(GREATER_MANCHESTER, THIRD);
        assertTrue(lonely.page("reports/NW-GM/2026-Q3/figures.csv").contains("comments,all,All comments,all,c,"));
    }

    @Test
    void a_demonstration_says_so_on_every_page_and_in_its_data() {
        var shown = new House(true).answered(Quarter.parse("2026-Q3"));
        shown.publish(TRAFFORD, THIRD);
        shown.all().forEach((path, text) -> {
            if (path.endsWith(".html")) assertTrue(text.contains("class=\"demonstration\""), path);
            if (path.endsWith(".json")) assertTrue(text.contains("\"demonstration\" : true"), path);
        });
        house.publish(TRAFFORD, THIRD);
        assertFalse(house.page(FOLDER + "index.html").contains("emonstration"));
    }

    @Test
    void a_place_without_a_report_is_listed_as_such() {
        house.publish(TRAFFORD, THIRD);
        assertTrue(house.page("reports/index.html").contains("Wigan: nothing is published yet"));
        assertEquals(Release.folder(TRAFFORD, THIRD, 1), FOLDER);
    }
}
