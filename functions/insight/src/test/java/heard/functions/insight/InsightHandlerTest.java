package heard.functions.insight;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import heard.contracts.InMemorySearch;
import heard.contracts.QuietLog;
import heard.domain.feedback.Week;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Framework;
import heard.http.PageToken;
import heard.json.Json;
import heard.json.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(QuietLog.class)
final class InsightHandlerTest {
    private static final Framework FRAMEWORK = Resources.framework();
    private static final String LEAD = "[lead:E08000009]";
    private static final String LEAD_OF_BOTH = "[lead:E08000009 reviewer:E08000010]";

    private final InMemorySearch index = new InMemorySearch();
    private final Routes insight = new Routes(index, FRAMEWORK, key("a"));

    InsightHandlerTest() {
        IntStream.rangeClosed(1, 7)
                .forEach(i -> index.with(
                        aFeedback(i).withWeek(new Week(2026, i)).assessed(i % 2 == 0 ? "bullying" : "neglect")));
        index.with(
                aFeedback(99).withPartnership(WIGAN).withWords("only for wigan").assessed("bullying"));
    }

    @Test
    void a_search_tells_what_matches_with_where_it_matches() throws Exception {
        var found = told(200, Requests.by(LEAD, "search", "q=worker+listened&theme=bullying"));
        assertEquals(3, found.get("total").intValue());
        var item = found.get("items").get(0);
        assertEquals(List.of("id", "week", "group", "text", "highlights", "themes", "needs", "sentiment"), names(item));
        assertEquals(3, item.at("/highlights/0/start").intValue());
        assertEquals(18, item.at("/highlights/0/end").intValue());
        assertEquals("children", item.get("group").textValue());
        assertEquals(3, found.at("/facets/theme/bullying").intValue());
        assertFalse(found.has("next"));
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat() throws Exception {
        var seen = new ArrayList<String>();
        String page = "";
        do {
            var found = told(200, Requests.by(LEAD, "search", "q=worker&size=3" + page));
            found.get("items").forEach(item -> seen.add(item.get("id").textValue()));
            page = found.has("next") ? "&page=" + found.get("next").textValue() : "";
        } while (!page.isEmpty());
        assertEquals(7, seen.size());
        assertEquals(7, new HashSet<>(seen).size());
    }

    @Test
    void a_page_token_opens_for_its_own_search_and_partnership_only() throws Exception {
        String next = told(200, Requests.by(LEAD_OF_BOTH, "search", "partnership=E08000009&q=worker&size=2"))
                .get("next")
                .textValue();
        told(200, Requests.by(LEAD_OF_BOTH, "search", "partnership=E08000009&q=worker&size=4&page=" + next));
        for (String foreign : List.of(
                "partnership=E08000010&q=worker&page=" + next,
                "partnership=E08000009&q=listened&page=" + next,
                "partnership=E08000009&q=worker&group=children&page=" + next,
                "partnership=E08000009&q=worker&page=" + next.substring(1),
                "partnership=E08000009&q=worker&page=" + flipped(next),
                "partnership=E08000009&q=worker&page=" + key("b").sign("any", "00000000" + id(1)),
                "partnership=E08000009&q=worker&page=%00%F0%9F%98%80")) {
            assertEquals("#/page", refused(400, Requests.by(LEAD_OF_BOTH, "search", foreign)), foreign);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from,2026-W54",
        "from,yesterday",
        "to,2026-1",
        "group,child",
        "group,CHILDREN",
        "ageBand,9",
        "setting,hell",
        "theme,none-such",
        "theme,own-",
        "theme,own-Bus",
        "need,love",
        "sentiment,2",
        "sentiment,x",
        "size,0",
        "size,101",
        "size,1e3",
        "page,1",
        "colour,red",
        "partnership,trafford"
    })
    void a_wrong_parameter_is_pointed_at(String name, String value) throws Exception {
        assertEquals("#/" + name, refused(400, Requests.by(LEAD, "search", name + "=" + value)));
    }

    @Test
    void a_partnerships_own_theme_is_found_and_counted_and_one_that_it_never_had_finds_nothing() throws Exception {
        index.with(aFeedback(90).assessed("neglect", "own-late-buses"));
        var found = told(200, Requests.by(LEAD, "search", "theme=own-late-buses"));
        assertEquals(1, found.get("total").intValue());
        assertEquals("own-late-buses", found.at("/items/0/themes/1").textValue());
        assertEquals(1, found.at("/facets/theme/own-late-buses").intValue());
        assertEquals(
                0,
                told(200, Requests.by(LEAD, "search", "theme=own-trams"))
                        .get("total")
                        .intValue());
        assertTrue(told(200, Requests.by(LEAD, "trends", "theme=own-late-buses"))
                .get("themes")
                .has("own-late-buses"));
    }

    @Test
    void every_wrong_parameter_is_told_at_once() throws Exception {
        var problem = told(400, Requests.by(LEAD, "search", "group=x&theme=y&from=2026-W10&to=2026-W09"));
        assertEquals(3, problem.get("errors").size());
    }

    @Test
    void words_that_cannot_be_searched_for_are_pointed_at() throws Exception {
        assertEquals("#/q", refused(400, Requests.by(LEAD, "search", "q=%22open")));
        assertEquals("#/q", refused(400, Requests.by(LEAD, "search", "q=" + "a".repeat(401))));
        assertEquals("#/q", refused(400, Requests.by(LEAD, "search", "q=nul%00")));
    }

    @Test
    void similar_comments_leave_out_the_one_they_are_like() throws Exception {
        var found = told(200, Requests.by(LEAD, "similar", "id=" + id(1) + "&size=4"));
        assertEquals(4, found.get("items").size());
        found.get("items")
                .forEach(item -> assertFalse(item.get("id").textValue().equals(id(1).value())));
    }

    @Test
    void a_comment_of_another_partnership_is_like_nothing() throws Exception {
        assertTrue(told(200, Requests.by(LEAD, "similar", "id=" + id(99)))
                .get("items")
                .isEmpty());
        assertEquals("#/id", refused(400, Requests.by(LEAD, "similar", "id=1")));
        assertEquals("#/id", refused(400, Requests.by(LEAD, "similar", "")));
    }

    @Test
    void a_trend_tells_comments_by_week_and_theme() throws Exception {
        var trend = told(200, Requests.by(LEAD, "trends", "from=2026-W02&to=2026-W05"));
        assertEquals(4, trend.get("all").size());
        assertEquals("2026-W02", trend.at("/all/0/week").textValue());
        assertEquals(1, trend.at("/all/0/comments").intValue());
        assertEquals(2, trend.at("/themes/bullying").size());
        assertEquals("#/need", refused(400, Requests.by(LEAD, "trends", "need=love")));
    }

    /** Who × which partnership is asked for, by every name and shape of parameter. */
    static Stream<Arguments> everyone_and_every_attempt() {
        var attempts = List.of(
                "",
                "partnership=E08000009",
                "partnership=E08000010",
                "partnership=E12000002",
                "partnership=NW-GM",
                "partnership=e08000009",
                "partnership=%45%30%38000009",
                "partnership=E08000009%00",
                "partnership=E08000009%0aE08000010",
                "partnership=E08000010&partnership=E08000009",
                "Partnership=E08000009",
                "partnership%5B%5D=E08000009",
                "partnership=*",
                "partnership=../E08000009",
                "partnership=",
                "q=E08000009+OR+partnership%3AE08000009",
                "theme=E08000009",
                "area=E08000009");
        return Stream.of(
                        "[lead:E08000009]",
                        "[lead:E08000010]",
                        "[hub:NW-GM]",
                        "[hub:E08000009]",
                        "[scrutineer:E12000002]",
                        "[school:E08000009]",
                        "[panel:E08000009]",
                        "[lead:NW-GM]",
                        "[]",
                        "",
                        "lead",
                        "admin:E08000009")
                .flatMap(groups -> Stream.of("search", "similar", "trends")
                        .flatMap(route -> attempts.stream().map(attempt -> Arguments.of(groups, route, attempt))));
    }

    @ParameterizedTest
    @MethodSource("everyone_and_every_attempt")
    void no_parameter_reaches_an_index_that_is_not_the_callers(String groups, String route, String attempt)
            throws Exception {
        String query = route.equals("similar") ? attempt + "&id=" + id(1) : attempt;
        var answer = insight.answer(Requests.by(groups, route, query));
        List<PartnershipCode> own = groups.equals("[lead:E08000009]")
                ? List.of(TRAFFORD)
                : groups.equals("[lead:E08000010]") ? List.of(WIGAN) : List.of();
        assertTrue(own.containsAll(index.reached()), index.reached() + " was reached");
        boolean twice = attempt.indexOf("partnership=") != attempt.lastIndexOf("partnership=");
        if (own.isEmpty() || twice) assertEquals(twice ? 400 : 403, answer.getStatusCode());
        boolean namesOther = !own.isEmpty()
                && attempt.matches("partnership=E080000(09|10)|partnership=E12000002")
                && !attempt.endsWith(own.getFirst().value());
        if (namesOther) assertEquals(403, answer.getStatusCode());
        if (answer.getStatusCode() == 200 && own.contains(WIGAN)) {
            assertFalse(answer.getBody().contains("worker"), "another's words");
        }
    }

    @Test
    void a_role_in_two_partnerships_must_say_which() throws Exception {
        assertEquals("#/partnership", refused(400, Requests.by(LEAD_OF_BOTH, "search", "")));
        assertEquals(
                1,
                told(200, Requests.by(LEAD_OF_BOTH, "search", "partnership=E08000010"))
                        .get("total")
                        .intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "agency", "lead"})
    void those_who_work_there_may_read(String role) throws Exception {
        told(200, Requests.by("[" + role + ":E08000009]", "search", ""));
    }

    @Test
    void nobody_is_told_to_sign_in() throws Exception {
        for (String route : List.of("search", "similar", "trends")) {
            told(401, Requests.unsigned(route, "partnership=E08000009"));
        }
        assertTrue(index.reached().isEmpty());
    }

    @Test
    void an_unknown_address_is_not_found() throws Exception {
        told(404, Requests.by(LEAD, "everything", ""));
    }

    @Test
    void an_answer_is_kept_by_no_cache() {
        var headers = insight.answer(Requests.by(LEAD, "search", "")).getHeaders();
        assertEquals("no-store", headers.get("Cache-Control"));
        assertEquals("no-referrer", headers.get("Referrer-Policy"));
        assertEquals("nosniff", headers.get("X-Content-Type-Options"));
    }

    @Test
    void priming_searches_a_partnership_that_does_not_exist() throws Exception {
        assertEquals(0, told(200, InsightHandler.PRIMED.event()).get("total").intValue());
        assertEquals(List.of(new PartnershipCode("X00000000")), index.reached());
    }

    private JsonNode told(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = insight.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }

    private String refused(int status, APIGatewayV2HTTPEvent event) throws Exception {
        return told(status, event).at("/errors/0/pointer").textValue();
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(java.util.Map.Entry::getKey).toList();
    }

    private static PageToken key(String seed) {
        return new PageToken(seed.repeat(32).getBytes(StandardCharsets.UTF_8));
    }

    /** Another first character, so another signature. */
    private static String flipped(String token) {
        return (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
    }
}
