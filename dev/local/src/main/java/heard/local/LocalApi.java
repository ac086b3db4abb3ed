package heard.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import heard.command.Complaint;
import heard.domain.place.Partnership;
import heard.domain.place.Region;
import heard.json.Resources;
import heard.local.gateway.Answer;
import heard.local.gateway.Request;
import heard.local.gateway.Responder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** What the {@code heard} command asks of a running service, and what pages ask for as data. On this machine only. */
final class LocalApi implements Responder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String REBUILD = "heard.functions.index.RebuildHandler";

    private final Engine engine;
    private final Importing importing;
    private final Region region;
    private final Map<String, String> settings;

    /** @param settings for the leads' pages */
    LocalApi(Engine engine, Importing importing, Region region, Map<String, String> settings) {
        this.engine = engine;
        this.importing = importing;
        this.region = region;
        this.settings = Map.copyOf(settings);
    }

    @Override
    public Optional<Answer> answer(Request request) throws Exception {
        // A page of another site can make a browser send a form here, but not this header.
        boolean command = request.method().equals("POST")
                && request.header("x-heard-command").isPresent();
        return switch (request.path()) {
            case "/local/import" -> Optional.of(command ? take(request) : refused());
            case "/local/drain" -> Optional.of(command ? drain() : refused());
            case "/local/rebuild" -> Optional.of(command ? rebuild(engine.functions(), request.query()) : refused());
            case "/local/state" -> Optional.of(state());
            case "/local/outbox" -> request.prefersHtml() ? Optional.empty() : Optional.of(outbox());
            case "/lead/settings.json" -> Optional.of(settings());
            default -> Optional.empty();
        };
    }

    private static Answer refused() {
        return Answer.message(405, "Method Not Allowed");
    }

    private Answer take(Request request) throws InterruptedException, JsonProcessingException {
        try {
            var batch = JSON.readValue(request.body(), Importing.Batch.class);
            return Answer.json(200, JSON.writeValueAsString(importing.take(batch)));
        } catch (Complaint complaint) {
            return Answer.message(400, complaint.sentence());
        } catch (TimeoutException behind) {
            return Answer.message(503, "It is kept, but the streams are behind");
        } catch (java.io.IOException unreadable) {
            return Answer.message(400, "A batch is JSON");
        }
    }

    private Answer drain() throws InterruptedException {
        try {
            engine.awaitDrained(PATIENCE);
            return Answer.json(200, "{}");
        } catch (TimeoutException behind) {
            return Answer.message(503, "The streams are behind");
        }
    }

    /** Makes the index of one partnership anew from the table. */
    static Answer rebuild(LambdaFunctions functions, String partnership) throws JsonProcessingException {
        var asked = JsonNodeFactory.instance.objectNode().put("partnership", partnership);
        return Answer.json(200, JSON.writeValueAsString(functions.invokeJson(REBUILD, asked.toString())));
    }

    private Answer state() {
        var state = JsonNodeFactory.instance.objectNode();
        for (var pump : engine.pumps()) {
            state.putObject(pump.function()).put("waiting", pump.pending()).put("delivered", pump.delivered());
        }
        return Answer.json(200, state.toString());
    }

    private Answer outbox() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("total", engine.outbox().size());
        engine.outbox().newest().forEach(answer.putArray("items")::add);
        engine.outbox().newestGivenUp().forEach(answer.putArray("givenUp")::add);
        return Answer.json(200, answer.toString()).with("Cache-Control", "no-store");
    }

    private Answer settings() {
        var answer = JsonNodeFactory.instance.objectNode();
        settings.forEach(answer::put);
        var partnerships = answer.putObject("partnerships");
        region.partnerships().stream()
                .sorted(java.util.Comparator.comparing(Partnership::name))
                .forEach(one -> partnerships.put(one.code().value(), one.name()));
        answer.put("region", region.code());
        var areas = answer.putObject("areas");
        region.areas().forEach(one -> areas.put(one.code().value(), one.name()));
        var names = answer.putObject("names");
        var themes = names.putObject("theme");
        Resources.framework().themes().forEach(theme -> themes.put(theme.code(), theme.plain()));
        var needs = names.putObject("need");
        Resources.framework().needs().forEach(need -> needs.put(need.code(), need.child()));
        return Answer.json(200, answer.toString()).with("Cache-Control", "no-store");
    }
}
