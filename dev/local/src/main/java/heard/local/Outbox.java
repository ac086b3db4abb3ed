package heard.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import heard.domain.place.Region;
import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import heard.local.stream.GivenUp;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where alerts go on one machine, instead of to people; and what the stream mappings gave up. */
final class Outbox implements Alerts {
    private final JsonLines alerts;
    private final JsonLines givenUp;
    private final Region region;
    private final InstantSource clock;

    Outbox(JsonLines alerts, JsonLines givenUp, Region region, InstantSource clock) {
        this.alerts = alerts;
        this.givenUp = givenUp;
        this.region = region;
        this.clock = clock;
    }

    @Override
    public void send(Alert alert) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        line.put("partnership", alert.partnership().value());
        line.put(
                "name",
                region.find(alert.partnership()).map(found -> found.name()).orElse(""));
        line.put("tier", alert.tier().wire());
        line.put("waiting", alert.waiting());
        line.put("again", alert.again());
        line.put("look", "/lead/?partnership=" + alert.partnership().value() + "#waiting");
        alerts.add(line);
    }

    void giveUp(GivenUp what) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("at", what.at().truncatedTo(ChronoUnit.SECONDS).toString());
        line.put("function", what.function());
        line.put("condition", what.condition());
        line.put("shard", what.shard());
        line.put("first", what.first());
        line.put("last", what.last());
        line.put("records", what.records());
        givenUp.add(line);
    }

    int size() {
        return alerts.size();
    }

    List<JsonNode> newest() {
        return alerts.newest(500);
    }

    List<JsonNode> newestGivenUp() {
        return givenUp.newest(100);
    }
}
