package heard.local.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The deployment as far as the local run follows it.
 *
 * @param routes in the order of the template
 * @param pageHeaders what CloudFront puts on every page
 */
public record Template(
        List<Route> routes, List<StreamMapping> streams, List<Schedule> schedules, Map<String, String> pageHeaders) {
    public Template {
        pageHeaders = Map.copyOf(pageHeaders);
        routes = List.copyOf(routes);
        streams = List.copyOf(streams);
        schedules = List.copyOf(schedules);
    }

    /** @throws IllegalArgumentException where it declares what the local run cannot follow */
    public static Template read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return read(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Template read(Reader yaml) {
        var root = CloudFormationYaml.load(yaml);
        var routes = new ArrayList<Route>();
        var streams = new ArrayList<StreamMapping>();
        var schedules = new ArrayList<Schedule>();
        boolean guarded = root.at("Resources").children().values().stream()
                .anyMatch(resource -> resource.text("Type").equals(Optional.of("AWS::Serverless::HttpApi"))
                        && resource.at("Properties", "Auth", "DefaultAuthorizer")
                                .isPresent());
        for (var resource : root.at("Resources").children().entrySet()) {
            if (!resource.getValue().text("Type").equals(Optional.of("AWS::Serverless::Function"))) continue;
            var function = resource.getValue().at("Properties");
            String name = resource.getKey();
            String handler = function.text("Handler")
                    .map(text -> text.replaceAll("::.*", ""))
                    .orElseThrow(() -> new IllegalArgumentException(name + " names no handler"));
            for (var event : function.at("Events").children().values()) {
                var properties = event.at("Properties");
                switch (event.text("Type").orElse("")) {
                    case "HttpApi" -> routes.add(route(handler, properties, guarded));
                    case "DynamoDB" -> streams.add(stream(name, handler, properties));
                    case "Schedule", "ScheduleV2" ->
                        schedules.add(new Schedule(
                                name,
                                handler,
                                Timetable.parse(properties
                                        .text("ScheduleExpression")
                                        .or(() -> properties.text("Schedule"))
                                        .orElse(""))));
                    default -> {
                        // Other events reach a function through parts that the local run does not have.
                    }
                }
            }
        }
        return new Template(routes, streams, schedules, PageHeaders.of(root));
    }

    private static Route route(String handler, CloudFormationYaml.Node properties, boolean guarded) {
        var authorizer = properties.text("Auth", "Authorizer");
        boolean needsToken = authorizer.map(name -> !name.equals("NONE")).orElse(guarded);
        return new Route(
                properties.text("Method").orElseThrow().toUpperCase(java.util.Locale.ROOT),
                properties.text("Path").orElseThrow(),
                handler,
                needsToken);
    }

    private static StreamMapping stream(String name, String handler, CloudFormationYaml.Node properties) {
        return new StreamMapping(
                name,
                handler,
                properties.number("BatchSize").orElse(100),
                properties.number("ParallelizationFactor").orElse(1),
                Duration.ofSeconds(
                        properties.number("MaximumBatchingWindowInSeconds").orElse(0)),
                properties.number("MaximumRetryAttempts").orElse(-1),
                properties
                        .number("MaximumRecordAgeInSeconds")
                        .filter(seconds -> seconds > 0)
                        .map(Duration::ofSeconds),
                properties.text("BisectBatchOnFunctionError").orElse("false").equals("true"),
                properties.texts("FunctionResponseTypes").contains("ReportBatchItemFailures"),
                properties.at("DestinationConfig", "OnFailure").isPresent(),
                properties.at("FilterCriteria", "Filters").items().stream()
                        .map(filter ->
                                FilterPattern.parse(filter.text("Pattern").orElseThrow()))
                        .toList());
    }
}
