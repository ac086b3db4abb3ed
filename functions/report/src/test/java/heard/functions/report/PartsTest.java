package heard.functions.report;

import static heard.functions.report.House.GREATER_MANCHESTER;
import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import heard.domain.report.Quarter;
import heard.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What each who is something to a report can do with it over the wire, at every stage of its life, and nothing else. */
final class PartsTest {
    private static final String LEAD = "[lead:E08000009]";
    private static final String REVIEWER = "[reviewer:E08000009]";
    private static final String SCRUTINEER = "[scrutineer:E12000002]";
    private static final String PANEL = "[panel:E08000009]";
    private static final String QUERY = "area=E08000009&period=2026-Q3";

    /** Whose each step is. */
    private static final Map<String, List<String>> THEIRS = Map.of(
            "draft", List.of(LEAD),
            "correct", List.of(LEAD),
            "write", List.of(LEAD),
            "protect", List.of(LEAD),
            "publish", List.of(LEAD),
            "sign", List.of(LEAD, REVIEWER),
            "comment", List.of(SCRUTINEER),
            "speak", List.of(PANEL));

    private final House house = new House().answered(Quarter.parse("2026-Q3"));
    private final Routes report = house.reporting.routes();

    @Test
    void every_step_is_refused_to_everybody_whose_it_is_not() throws Exception {
        assertEquals(new java.util.TreeSet<>(Step.words()), new java.util.TreeSet<>(THEIRS.keySet()));
        for (var one : THEIRS.entrySet()) {
            for (String groups : List.of(LEAD, REVIEWER, SCRUTINEER, PANEL)) {
                int status = report.answer(step(groups, one.getKey(), full(one.getKey())))
                        .getStatusCode();
                assertEquals(!one.getValue().contains(groups), status == 403, one.getKey() + " by " + groups);
            }
        }
    }

    @Test
    void what_somebody_can_do_now_is_told_and_is_exactly_what_is_taken() throws Exception {
        var told = new TreeMap<String, List<String>>();
        told.put("0 none", steps());
        answer(200, step(LEAD, "draft", ""));
        told.put("1 draft", steps());
        answer(200, step(PANEL, "speak", version() + ",\"panel\":\"Ask us first.\",\"ranked\":\"bullying\""));
        answer(200, step(LEAD, "protect", version()));
        told.put("2 protected", steps());
        answer(409, step(PANEL, "speak", version() + ",\"panel\":\"Too late.\""));
        answer(200, step(LEAD, "sign", version() + hash()));
        told.put("3 signed", steps());
        answer(200, step(REVIEWER, "sign", version() + hash()));
        told.put("4 seconded", steps());
        answer(200, step(SCRUTINEER, "comment", version() + hash() + ",\"comment\":\"Read.\""));
        told.put("5 commented", steps());
        answer(201, step(LEAD, "publish", version()));
        told.put("6 published", steps());
        assertEquals(
                Map.of(
                        "0 none", List.of("lead: draft", "reviewer: ", "scrutineer: ", "panel: "),
                        "1 draft", List.of("lead: draft write protect", "reviewer: ", "scrutineer: ", "panel: speak"),
                        "2 protected", List.of("lead: draft write sign", "reviewer: sign", "scrutineer: ", "panel: "),
                        "3 signed", List.of("lead: draft write", "reviewer: sign", "scrutineer: ", "panel: "),
                        "4 seconded", List.of("lead: draft write", "reviewer: ", "scrutineer: comment", "panel: "),
                        "5 commented", List.of("lead: draft write publish", "reviewer: ", "scrutineer: ", "panel: "),
                        "6 published", List.of("lead: correct", "reviewer: ", "scrutineer: ", "panel: ")),
                told);
    }

    @Test
    void the_youth_panel_writes_its_own_page_and_nobody_writes_over_it() throws Exception {
        answer(200, step(LEAD, "draft", ""));
        answer(
                200,
                step(
                        PANEL,
                        "speak",
                        version() + ",\"panel\":\"Ask us first.\",\"ranked\":\"bullying domestic-abuse\""));
        answer(
                200,
                step(LEAD, "write", version() + ",\"youth\":\"The panel is glad.\",\"introduction\":\"We heard.\""));
        answer(400, step(LEAD, "write", version() + ",\"panel\":\"Mine.\""));
        answer(200, step(LEAD, "draft", ""));
        var seen = answer(200, Requests.draft(PANEL, QUERY));
        assertEquals("Ask us first.", seen.get("panel").textValue());
        assertEquals(List.of("bullying", "domestic-abuse"), texts(seen.get("ranked")));
        assertFalse(seen.has("quotable") || seen.has("tellable"), "a panel reads no comment");
        house.publish(TRAFFORD, THIRD);
        String page = house.page("reports/E08000009/2026-Q3/index.html");
        assertTrue(page.contains("Ask us first.") && page.contains("What matters most to the youth panel"));
        assertFalse(page.contains("The panel is glad."), "its own words stand, not what was said of them");
        String child = house.page("reports/E08000009/2026-Q3/child.html");
        assertTrue(child.contains("This comes first: Being picked on.") && child.contains("Ask us first."));
    }

    @Test
    void a_panel_ranks_no_theme_that_is_hidden_or_that_there_is_not_and_no_more_than_three() throws Exception {
        answer(200, step(LEAD, "draft", ""));
        for (String hidden : List.of("neglect", "exploitation", "school-life", "no-such-theme")) {
            answer(409, step(PANEL, "speak", version() + ",\"panel\":\"This.\",\"ranked\":\"" + hidden + "\""));
        }
        answer(
                400,
                step(
                        PANEL,
                        "speak",
                        version() + ",\"panel\":\"This.\",\"ranked\":\"bullying domestic-abuse neglect school-life\""));
        answer(400, step(PANEL, "speak", version() + ",\"panel\":\" \""));
        String longest = "a".repeat(Sections.LONGEST);
        answer(400, step(PANEL, "speak", version() + ",\"panel\":\"" + longest + "b\""));
        answer(200, step(PANEL, "speak", version() + ",\"panel\":\"" + longest + "\""));
        String hard = "Institutional participation necessitates comprehensive organisational transformation.";
        answer(200, step(PANEL, "speak", version() + ",\"panel\":\"" + hard + "\""));
        house.publish(TRAFFORD, THIRD);
        assertTrue(house.page("reports/E08000009/2026-Q3/index.html").contains(hard));
        assertFalse(
                house.page("reports/E08000009/2026-Q3/child.html").contains(hard),
                "what a child of nine cannot read is not in the children's edition");
    }

    @Test
    void nobody_but_the_owning_partnership_sees_figures_that_live() throws Exception {
        for (String groups : List.of(SCRUTINEER, PANEL)) {
            var seen = answer(200, Requests.draft(groups, QUERY));
            assertEquals("none", seen.get("stage").textValue());
            assertFalse(seen.has("comments") || seen.has("themes"), groups + " sees " + seen);
            answer(404, Requests.preview(groups, QUERY));
        }
        String region = "area=NW-GM&period=2026-Q4";
        assertFalse(answer(200, Requests.draft("[hub:NW-GM]", region)).has("comments"), "not for a hub either");
        answer(404, Requests.preview("[hub:NW-GM]", region));
        assertTrue(answer(200, Requests.draft(LEAD, QUERY)).has("comments"));
    }

    @Test
    void every_edition_can_be_looked_at_by_everybody_who_is_something_to_it() throws Exception {
        answer(200, step(LEAD, "draft", ""));
        for (String groups : List.of(LEAD, REVIEWER, SCRUTINEER, PANEL)) {
            for (String edition : Editions.NAMES) {
                var answer = report.answer(Requests.preview(groups, QUERY + "&edition=" + edition));
                assertEquals(200, answer.getStatusCode(), edition + " for " + groups);
                assertTrue(answer.getBody().length() > 300, edition);
                assertEquals(!edition.endsWith(".html"), answer.getIsBase64Encoded(), edition);
            }
        }
        assertTrue(house.all().isEmpty());
    }

    @Test
    void a_hub_takes_its_sub_regions_report_through_with_two_of_its_people() throws Exception {
        String hub = "[hub:NW-GM]";
        hubs(200, hub, "one", "draft", "");
        hubs(200, hub, "one", "protect", version(hub));
        hubs(200, hub, "one", "sign", version(hub) + hash(hub));
        hubs(409, hub, "one", "sign", version(hub) + hash(hub));
        hubs(403, "[hub:NW-MER]", "two", "sign", version(hub) + hash(hub));
        hubs(200, hub, "two", "sign", version(hub) + hash(hub));
        hubs(403, hub, "two", "comment", version(hub) + hash(hub) + ",\"comment\":\"Mine.\"");
        hubs(200, SCRUTINEER, "scrutineer", "comment", version(hub) + hash(hub) + ",\"comment\":\"Read.\"");
        hubs(201, hub, "one", "publish", version(hub));
        assertTrue(house.releases.find(GREATER_MANCHESTER, THIRD).isPresent());
    }

    @Test
    void a_correction_refers_to_what_it_corrects_and_both_stay() throws Exception {
        house.publish(TRAFFORD, THIRD);
        byte[] first = house.site
                .page("reports/E08000009/2026-Q3/index.html")
                .orElseThrow()
                .bytes();
        answer(200, step(LEAD, "correct", ""));
        answer(
                200,
                step(LEAD, "write", version() + ",\"correction\":\"Forty comments had been counted in two places.\""));
        // While it is on its way, what is published is still compared and found.
        house.reporting.publish().publishFront();
        assertTrue(house.page("reports/compare/2026-Q3.html").contains("Trafford"));
        answer(200, step(LEAD, "protect", version()));
        answer(200, step(LEAD, "sign", version() + hash()));
        answer(200, step(REVIEWER, "sign", version() + hash()));
        answer(200, step(SCRUTINEER, "comment", version() + hash() + ",\"comment\":\"Read.\""));
        var now = answer(201, step(LEAD, "publish", version()));
        assertEquals("/reports/E08000009/2026-Q3/issue-2/", now.get("report").textValue());
        String second = house.page("reports/E08000009/2026-Q3/issue-2/index.html");
        assertTrue(second.contains("<a href=\"../index.html\">what was published before</a>"));
        assertTrue(second.contains("Forty comments had been counted in two places."));
        assertEquals(
                Content.hash(first),
                Content.hash(house.site
                        .page("reports/E08000009/2026-Q3/index.html")
                        .orElseThrow()
                        .bytes()));
    }

    private List<String> steps() throws Exception {
        var steps = new ArrayList<String>();
        for (String groups : List.of(LEAD, REVIEWER, SCRUTINEER, PANEL)) {
            String role = groups.substring(1, groups.indexOf(':'));
            var seen = answer(200, signed("GET /v1/reports/draft", groups, role));
            steps.add(role + ": " + String.join(" ", texts(seen.get("steps"))));
        }
        return steps;
    }

    private static APIGatewayV2HTTPEvent signed(String route, String groups, String who) {
        return Requests.draft(groups, QUERY, who);
    }

    /** All that a step asks for, with a version that never was. */
    private static String full(String step) {
        return switch (step) {
            case "draft", "correct" -> "";
            case "sign" -> ",\"version\":99,\"hash\":\"0\"";
            case "comment" -> ",\"version\":99,\"hash\":\"0\",\"comment\":\"Read.\"";
            case "speak" -> ",\"version\":99,\"panel\":\"Ask us.\"";
            default -> ",\"version\":99";
        };
    }

    private static APIGatewayV2HTTPEvent step(String groups, String step, String more) {
        String who = groups.substring(1, groups.indexOf(':'));
        return Requests.step(
                groups, who, "{\"area\":\"E08000009\",\"period\":\"2026-Q3\",\"step\":\"" + step + "\"" + more + "}");
    }

    private void hubs(int status, String groups, String who, String step, String more) throws Exception {
        answer(
                status,
                Requests.step(
                        groups,
                        who,
                        "{\"area\":\"NW-GM\",\"period\":\"2026-Q3\",\"step\":\"" + step + "\"" + more + "}"));
    }

    private String version() throws Exception {
        return ",\"version\":" + answer(200, Requests.draft(LEAD, QUERY)).get("version");
    }

    private String hash() throws Exception {
        return ",\"hash\":" + answer(200, Requests.draft(LEAD, QUERY)).get("hash");
    }

    private String version(String hub) throws Exception {
        return ",\"version\":"
                + answer(200, Requests.draft(hub, "area=NW-GM&period=2026-Q3")).get("version");
    }

    private String hash(String hub) throws Exception {
        return ",\"hash\":"
                + answer(200, Requests.draft(hub, "area=NW-GM&period=2026-Q3")).get("hash");
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.textValue()));
        return texts;
    }

    private JsonNode answer(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = report.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }
}
