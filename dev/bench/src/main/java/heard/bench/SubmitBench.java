package heard.bench;

import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Submitting over HTTP, with all that follows it running, beside bare puts of items of the same size into the same kind of store in
 * the same run. A submission is two puts (the nonce, the feedback) and a whole service; the floor is one.
 */
final class SubmitBench {
    private static final int RUNS = 1_000;
    private static final int THREADS = 8;

    private SubmitBench() {}

    static Measurement run(Path root) throws Exception {
        var bare = barePuts(root);
        try (var heard = RunningHeard.start(root)) {
            for (int i = 0; i < 200; i++) {
                submit(heard);
            }
            long start = System.nanoTime();
            var over = inParallel(() -> submit(heard));
            double rate = RUNS / ((System.nanoTime() - start) / 1e9);
            var figures = new LinkedHashMap<String, Object>();
            figures.put("threads", THREADS);
            figures.put("submit", over.figures());
            figures.put("submitsPerSecond", Math.round(rate));
            figures.put("barePut", bare.times().figures());
            figures.put("barePutsPerSecond", Math.round(bare.rate()));
            figures.put(
                    "timesABarePutAtP50",
                    Times.round(over.within(0.5) / bare.times().within(0.5)));
            return new Measurement(
                    "submit",
                    figures,
                    "submit p50 %.1f ms, p99 %.1f ms, %.0f a second; a bare put p50 %.1f ms, %.0f a second: %.1f times as long"
                            .formatted(
                                    over.within(0.5),
                                    over.within(0.99),
                                    rate,
                                    bare.times().within(0.5),
                                    bare.rate(),
                                    over.within(0.5) / bare.times().within(0.5)));
        }
    }

    private record Bare(Times times, double rate) {}

    private static Bare barePuts(Path root) throws Exception {
        var folder = Files.createTempDirectory("heard-bare");
        try (var data = DataFolder.open(folder);
                var machine = Machine.start(data, root.resolve("dev/local/target/natives"))) {
            Callable<Void> put = () -> {
                machine.dynamo()
                        .putItem(request -> request.tableName(Machine.LEDGER)
                                .item(java.util.Map.of(
                                        "pk",
                                                AttributeValue.fromS(
                                                        UUID.randomUUID().toString()),
                                        "sk", AttributeValue.fromS("bare"),
                                        "words", AttributeValue.fromS("w".repeat(400)))));
                return null;
            };
            for (int i = 0; i < 200; i++) {
                put.call();
            }
            long start = System.nanoTime();
            var times = inParallel(put);
            return new Bare(times, RUNS / ((System.nanoTime() - start) / 1e9));
        }
    }

    private static @org.jspecify.annotations.Nullable Void submit(RunningHeard heard) throws Exception {
        var answer = heard.post("/v1/feedback", """
                {"nonce":"%s","partnership":"E08000009","respondent":"child","ageBand":"12-17","answers":[
                 {"question":"what-happened","text":"My worker listens to me and she always comes when she says she will. %s"}]}
                """.formatted(UUID.randomUUID(), "It helps a lot. ".repeat(20)));
        if (answer.statusCode() != 201) throw new IllegalStateException("answered " + answer.statusCode());
        return null;
    }

    private static Times inParallel(Callable<Void> task) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            var timed = IntStream.range(0, RUNS)
                    .mapToObj(i -> pool.submit(() -> {
                        long start = System.nanoTime();
                        task.call();
                        return System.nanoTime() - start;
                    }))
                    .toList();
            long[] nanos = new long[RUNS];
            int i = 0;
            for (Future<Long> one : timed) {
                nanos[i++] = one.get();
            }
            return new Times(nanos);
        }
    }
}
