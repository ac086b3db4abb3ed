package heard.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.command.Progress;
import heard.domain.place.Area;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.ReportYear;
import heard.local.demonstration.WrittenTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes the invented year's reports through every step of their life, through the same door as people do: drawn up, written, protected,
 * signed by two, commented on, published.
 */
public final class DemonstrationReports {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Somebody must have read each: a person would not approve more. */
    private static final int APPROVED = 8;

    private static final int RANKED = 3;

    private final Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler;
    private final Region region;

    /** @param handler what answers {@code /v1/reports…} */
    public DemonstrationReports(Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler, Region region) {
        this.handler = handler;
        this.region = region;
    }

    /** @param periods the oldest first, so that each can be compared with the one before */
    public void publish(List<Period> periods) throws IOException {
        publish(periods, region.areas());
    }

    /** The same, of some places alone. */
    public void publish(List<Period> periods, List<Area> areas) throws IOException {
        var progress = new Progress("Publishing the demonstration's reports");
        int done = 0;
        int all = periods.size() * areas.size();
        for (var period : periods) {
            for (var area : areas) {
                done++;
                publish(area, period, done < all);
                progress.at(done, all);
            }
        }
    }

    private void publish(Area area, Period period, boolean more) throws IOException {
        String author = (area.isLocal() ? "lead:" : "hub:") + authorOf(area);
        // An earlier start may have been cut short after this one.
        if (draft(area, period, author).path("stage").asText().equals("published")) return;
        var standing = step("demonstration-author", author, asked(area, period, "draft", 0));
        if (area.isLocal() && period instanceof ReportYear) {
            String panel = "panel:" + area.code();
            standing = step("demonstration-panel", panel, spoken(area, period, draft(area, period, panel)));
        }
        standing = step("demonstration-author", author, written(area, period, standing, author));
        standing = step("demonstration-author", author, asked(area, period, "protect", version(standing)));
        standing = step("demonstration-author", author, signed(area, period, standing));
        standing = step("demonstration-second", author, signed(area, period, standing));
        standing = step(
                "demonstration-scrutineer",
                "scrutineer:" + region.code(),
                asked(area, period, "comment", version(standing))
                        .put("hash", standing.path("hash").asText())
                        .put("comment", WrittenTexts.SCRUTINY));
        var last = asked(area, period, "publish", version(standing));
        step("demonstration-author", author, more ? last.put("more", true) : last);
    }

    private String authorOf(Area area) {
        return area.level() == Area.Level.REGION
                ? region.subRegions().getFirst().code()
                : area.code().value();
    }

    private ObjectNode written(Area area, Period period, JsonNode standing, String author) throws IOException {
        var asked = asked(area, period, "write", version(standing));
        var texts = WrittenTexts.of(area.name());
        if (period instanceof Quarter) texts = Map.of("introduction", texts.getOrDefault("introduction", ""));
        texts.forEach(asked::put);
        if (!area.isLocal()) return asked;
        var draft = draft(area, period, author);
        String quotes = approved(draft);
        if (!quotes.isEmpty()) asked.put("quotes", quotes);
        String phrases = String.join("\n", draft.path("tellable").findValuesAsText("text"));
        return phrases.isEmpty() ? asked : asked.put("phrases", phrases);
    }

    /** The machine's first pick of each of a few themes. */
    private static String approved(JsonNode draft) {
        var byTheme = new LinkedHashMap<String, String>();
        for (var one : draft.path("quotable")) {
            byTheme.putIfAbsent(one.path("theme").asText(), one.path("id").asText());
        }
        return byTheme.values().stream().limit(APPROVED).collect(Collectors.joining(" "));
    }

    /** The panel ranks what was spoken of most. */
    private static ObjectNode spoken(Area area, Period period, JsonNode draft) {
        var ranked = new ArrayList<String>();
        for (var theme : draft.path("themes")) {
            if (ranked.size() < RANKED && theme.path("shown").asText().matches("[1-9][0-9]+")) {
                ranked.add(theme.path("code").asText());
            }
        }
        var asked = asked(area, period, "speak", version(draft))
                .put("panel", WrittenTexts.of(area.name()).getOrDefault("youth", ""));
        return ranked.isEmpty() ? asked : asked.put("ranked", String.join(" ", ranked));
    }

    private JsonNode draft(Area area, Period period, String author) throws IOException {
        var event = event("GET /v1/reports/draft", "demonstration-author", author);
        event.setRawQueryString("area=" + area.code() + "&period=" + period);
        return answer(event);
    }

    private static ObjectNode signed(Area area, Period period, JsonNode standing) {
        return asked(area, period, "sign", version(standing))
                .put("hash", standing.path("hash").asText());
    }

    private static ObjectNode asked(Area area, Period period, String step, int version) {
        var asked = JSON.createObjectNode()
                .put("area", area.code().value())
                .put("period", period.toString())
                .put("step", step);
        return version == 0 ? asked : asked.put("version", version);
    }

    private static int version(JsonNode standing) {
        return standing.path("version").asInt();
    }

    private JsonNode step(String who, String role, ObjectNode asked) throws IOException {
        var event = event("POST /v1/reports", who, role);
        event.setBody(asked.toString());
        return answer(event);
    }

    private JsonNode answer(APIGatewayV2HTTPEvent event) throws IOException {
        var answer = handler.apply(event);
        if (answer.getStatusCode() / 100 != 2) {
            throw new IllegalStateException("the demonstration's report is refused: " + answer.getBody());
        }
        return JSON.readTree(answer.getBody());
    }

    private static APIGatewayV2HTTPEvent event(String route, String who, String role) {
        var claims = JWT.builder()
                .withClaims(Map.of("sub", who, "cognito:groups", "[" + role + "]"))
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withHeaders(Map.of("content-type", "application/json"))
                .withRequestContext(RequestContext.builder()
                        .withAuthorizer(Authorizer.builder().withJwt(claims).build())
                        .build())
                .build();
    }

    /** The two quarters that ended last, and the year that did. */
    static List<Period> periods(Quarter newest) {
        var periods = new ArrayList<Period>(List.of(newest.previous(), newest, new ReportYear(newest.year() - 1)));
        periods.sort(Period.NEWEST_FIRST.reversed());
        return periods;
    }
}
