package heard.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * How long after its receipt a comment is found by a lead, and how long after its receipt a held one is in the outbox; one at a
 * time, fifty of each. A held one must never be found.
 */
final class LoopBench {
    private static final int POSTS = 50;
    private static final String PARTNERSHIP = "E08000009";

    private LoopBench() {}

    static Measurement run(Path root) throws Exception {
        try (var heard = RunningHeard.start(root)) {
            String token = heard.leadToken(PARTNERSHIP);
            for (int i = 0; i < 5; i++) {
                untilFound(heard, token);
            }
            long[] found = new long[POSTS];
            long[] alerted = new long[POSTS];
            for (int i = 0; i < POSTS; i++) {
                found[i] = untilFound(heard, token);
            }
            for (int i = 0; i < POSTS; i++) {
                alerted[i] = untilAlerted(heard, token);
            }
            int leaked = heard.get(search("frightened"), token).get("total").intValue();
            var figures = new LinkedHashMap<String, Object>();
            figures.put("untilSearchable", new Times(found).figures());
            figures.put("untilInTheOutbox", new Times(alerted).figures());
            figures.put("heldButFound", leaked);
            return new Measurement(
                    "loop",
                    figures,
                    "searchable after %.0f ms at p50, %.0f ms at p95; a held one in the outbox after %.0f ms at p95; held but found: %d"
                            .formatted(
                                    new Times(found).within(0.5),
                                    new Times(found).within(0.95),
                                    new Times(alerted).within(0.95),
                                    leaked));
        }
    }

    private static long untilFound(RunningHeard heard, String token) throws Exception {
        // A word that no other comment has, of letters only, so that it is searched for as one word.
        String word = word();
        post(heard, "My worker was kind and remembered " + word);
        long start = System.nanoTime();
        while (heard.get(search(word), token).get("total").intValue() == 0) {
            patience(start);
        }
        return System.nanoTime() - start;
    }

    private static long untilAlerted(RunningHeard heard, String token) throws Exception {
        int before = waiting(heard, token);
        post(heard, "i am frightened to go home because my dad hits me, he said he will hurt me tonight");
        long start = System.nanoTime();
        while (waiting(heard, token) == before) {
            patience(start);
        }
        return System.nanoTime() - start;
    }

    private static int waiting(RunningHeard heard, String token) throws Exception {
        return heard.get("/local/outbox", token).findValues("partnership").size();
    }

    private static void post(RunningHeard heard, String words) throws Exception {
        var answer = heard.post(
                "/v1/feedback",
                "{\"nonce\":\"%s\",\"partnership\":\"%s\",\"respondent\":\"child\",\"answers\":[{\"question\":\"what-happened\",\"text\":\"%s\"}]}"
                        .formatted(UUID.randomUUID(), PARTNERSHIP, words));
        if (answer.statusCode() != 201) throw new IllegalStateException("answered " + answer.statusCode());
    }

    private static String search(String word) {
        return "/v1/insight/search?partnership=" + PARTNERSHIP + "&q=" + word;
    }

    private static String word() {
        var word = new StringBuilder("zq");
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(one -> one != '-')
                .limit(14)
                .forEach(one -> word.append((char) ('a' + Character.digit(one, 16))));
        return word.toString();
    }

    private static void patience(long start) throws InterruptedException {
        if (System.nanoTime() - start > 60_000_000_000L) throw new IllegalStateException("not after a minute");
        Thread.sleep(20);
    }
}
