package heard.bench;

import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every function that template.yaml deploys, started alone from its package under Lambda's real runtime client, each answering all of
 * its sample events; then how long a cold start takes (init and the first request), beside a function that says hello.
 */
final class ColdBench {
    private static final int STARTS = 10;
    private static final List<String> VARIABLES = List.of(
            "FEEDBACK_TABLE",
            "LEDGER_TABLE",
            "BUNDLES_BUCKET",
            "SITE_BUCKET",
            "ALERTS_TOPIC_ARN",
            "SEALING_KEY",
            "PAGE_KEY");

    private ColdBench() {}

    static Measurement run(Path root) throws Exception {
        var folder = Files.createTempDirectory("heard-cold");
        try (var data = DataFolder.open(folder);
                var machine = Machine.start(data, root.resolve("dev/local/target/natives"));
                var topic = new SilentTopic()) {
            if (machine.stream().isEmpty()) throw new IllegalStateException("the table has no stream");
            var environment = environment(data, topic);
            var figures = new LinkedHashMap<String, Object>();
            var hello = hello(folder);
            var floor = starts(hello, Files.writeString(folder.resolve("hello.json"), "{}"), environment, folder);
            figures.put("Hello", floor.figures());
            var slowest = new ArrayList<String>();
            for (var function : Packages.of(root)) {
                figures.put(function.name(), measure(function, environment, folder, floor));
                slowest.add(function.name());
            }
            return new Measurement(
                    "cold",
                    figures,
                    "cold start p50 of hello-world %.0f ms; of %s: see figures; every sample event answered"
                            .formatted(floor.within(0.5), String.join(", ", slowest)));
        }
    }

    private static Map<String, Object> measure(
            Packages.Deployed function, Map<String, String> environment, Path folder, Times floor) throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("unzippedMiB", Times.round(function.size() / 1048576.0));
        int answered = 0;
        var failed = new ArrayList<String>();
        var log = log(folder, function.name() + "-events.log");
        try (var process = FunctionProcess.start(function.taskRoot(), function.handler(), environment, log)) {
            process.init();
            for (var event : function.events()) {
                if (process.invoke(Files.readAllBytes(event)).ok()) answered++;
                else failed.add(Objects.toString(event.getFileName()));
            }
        }
        if (answered == 0)
            throw new IllegalStateException(function.name() + " answered nothing: " + Files.readString(log.toPath()));
        figures.put("sampleEventsAnswered", answered);
        figures.put("sampleEventsThatFailTheInvocation", failed);
        var times = starts(function, function.events().getFirst(), environment, folder);
        figures.putAll(times.figures());
        figures.put("timesHello", Times.round(times.within(0.5) / floor.within(0.5)));
        System.err.printf("%s: p50 %.0f ms, %s%n", function.name(), times.within(0.5), figures);
        return figures;
    }

    private static Times starts(Packages.Deployed function, Path event, Map<String, String> environment, Path folder)
            throws Exception {
        long[] nanos = new long[STARTS];
        byte[] bytes = Files.readAllBytes(event);
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            var log = log(folder, function.name() + ".log");
            try (var process = FunctionProcess.start(function.taskRoot(), function.handler(), environment, log)) {
                process.init();
                nanos[i] = process.invoke(bytes).atNanos() - start;
            }
        }
        return new Times(nanos);
    }

    /** A package with nothing in it but the handler that says hello. */
    private static Packages.Deployed hello(Path folder) throws IOException {
        String name = HelloHandler.class.getName();
        String path = name.replace('.', '/') + ".class";
        var taskRoot = folder.resolve("hello");
        var target = taskRoot.resolve(path);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (var bytes =
                Objects.requireNonNull(HelloHandler.class.getClassLoader().getResourceAsStream(path))) {
            Files.copy(bytes, target);
        }
        return new Packages.Deployed(taskRoot, name, List.of());
    }

    private static Map<String, String> environment(DataFolder data, SilentTopic topic) {
        var told = Machine.environment(data, false);
        var environment = new HashMap<String, String>();
        VARIABLES.forEach(name -> environment.put(name, told.required(name)));
        environment.put("AWS_REGION", "eu-west-2");
        environment.put("AWS_ACCESS_KEY_ID", "local");
        environment.put("AWS_SECRET_ACCESS_KEY", "local");
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", System.getProperty("aws.endpointUrlDynamoDb"));
        environment.put("AWS_ENDPOINT_URL_S3", System.getProperty("aws.endpointUrlS3"));
        environment.put("AWS_ENDPOINT_URL_SNS", topic.address());
        return environment;
    }

    private static File log(Path folder, String name) {
        return folder.resolve(name).toFile();
    }
}
