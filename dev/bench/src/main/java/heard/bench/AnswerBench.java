package heard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * How long the answer takes to what will be held and to what will not, over HTTP, one after another in an order that is drawn. Nobody
 * who sees only times must be able to tell which was which.
 */
final class AnswerBench {
    private static final int RUNS = 200;
    private static final int WARM_UP = 100;
    private static final long SEED = 2026;

    private static final List<String> HELD = List.of(
            "My stepdad hits me with a belt and I am scared to go home tonight.",
            "He comes into my room at night and he touches me and says not to tell.",
            "I have taken tablets because I want to die and nobody is here.");
    private static final List<String> ORDINARY = List.of(
            "My worker listens to me and she always comes when she says she will.",
            "We waited four months for a meeting and nobody rang us back about it.",
            "The school told us what would happen next and that helped us a lot.");

    private AnswerBench() {}

    private record Sending(boolean held, String body) {}

    static Measurement run(Path root) throws Exception {
        var random = new Random(SEED);
        try (var heard = RunningHeard.start(root)) {
            for (var sending : drawn(WARM_UP, random)) send(heard, sending);
            var held = new ArrayList<Long>();
            var ordinary = new ArrayList<Long>();
            for (var sending : drawn(RUNS, random)) (sending.held() ? held : ordinary).add(send(heard, sending));
            return measurement(nanos(held), nanos(ordinary));
        }
    }

    private static Measurement measurement(long[] held, long[] ordinary) {
        var ofHeld = new Times(held);
        var ofOrdinary = new Times(ordinary);
        var ranks = MannWhitney.of(held, ordinary);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("seed", SEED);
        figures.put("held", figures(ofHeld));
        figures.put("ordinary", figures(ofOrdinary));
        figures.put("mannWhitneyU", ranks.u());
        figures.put("z", Times.round(ranks.z()));
        figures.put("p", Times.round(ranks.p()));
        figures.put("chanceThatHeldTakesLonger", Times.round(ranks.firstIsGreater()));
        return new Measurement(
                "answer",
                figures,
                "held p10 %.1f, p50 %.1f, p90 %.1f ms; ordinary p10 %.1f, p50 %.1f, p90 %.1f ms; of two drawn the held one took longer in %.0f %% (Mann-Whitney p = %.2f)"
                        .formatted(
                                ofHeld.within(0.1),
                                ofHeld.within(0.5),
                                ofHeld.within(0.9),
                                ofOrdinary.within(0.1),
                                ofOrdinary.within(0.5),
                                ofOrdinary.within(0.9),
                                100 * ranks.firstIsGreater(),
                                ranks.p()));
    }

    private static Map<String, Object> figures(Times times) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("runs", times.nanos().length);
        for (int tenth = 1; tenth <= 9; tenth++) {
            figures.put("p" + tenth + "0Ms", Times.round(times.within(tenth / 10.0)));
        }
        figures.put("p99Ms", Times.round(times.within(0.99)));
        return figures;
    }

    /** As many of either kind, of one length, in an order that is drawn. */
    private static List<Sending> drawn(int ofEach, Random random) {
        int longest = 100;
        var all = new ArrayList<Sending>();
        for (int i = 0; i < ofEach; i++) {
            all.add(new Sending(true, body(HELD.get(i % HELD.size()), longest)));
            all.add(new Sending(false, body(ORDINARY.get(i % ORDINARY.size()), longest)));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static String body(String words, int length) {
        return """
                {"nonce":"%s","partnership":"E08000009","respondent":"child","ageBand":"12-17","answers":[{"question":"what-happened","text":"%s%s"}]}""".formatted(UUID.randomUUID(), words, ".".repeat(length - words.length()));
    }

    private static long send(RunningHeard heard, Sending sending) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var answer = heard.post("/v1/feedback", sending.body());
        long took = System.nanoTime() - start;
        if (answer.statusCode() != 201) throw new IllegalStateException("answered " + answer.statusCode());
        return took;
    }

    private static long[] nanos(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
