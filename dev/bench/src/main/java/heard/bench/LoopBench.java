package heard.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * How long after its receipt a comment is found by a lead, and how long after its receipt a held one is in the outbox; one at a
 * time, fifty of each, and fifty more while ten thousand others are taken in. A held one must never be found.
 */
final class LoopBench {
    private static final int POSTS = 50;
    /** A word that none of the comments taken in has, and that no redaction takes for a name. */
    private static final String RARE = "marmalade";

    private static final String PARTNERSHIP = "E08000009";

    private LoopBench() {}

    static Measurement run(Path root) throws Exception {
        try (var heard = RunningHeard.start(root)) {
            String token = heard.leadToken(PARTNERSHIP);
            long[] found = new long[POSTS];
            long[] alerted = new long[POSTS];
            long[] meanwhile = new long[POSTS];
            for (int i = 0; i < 5; i++) untilFound(heard, token);
            for (int i = 0; i < POSTS; i++) found[i] = untilFound(heard, token);
            for (int i = 0; i < POSTS; i++) alerted[i] = untilAlerted(heard, token);
            int leaked = heard.get(search("frightened"), token).get("total").intValue();
            var importing = heard.importing(PARTNERSHIP);
            int whileImporting = 0;
            for (int i = 0; i < POSTS; i++) {
                meanwhile[i] = untilFound(heard, token);
                if (importing.isAlive()) whileImporting++;
            }
            importing.waitFor();
            var figures = new LinkedHashMap<String, Object>();
            figures.put("untilSearchable", new Times(found).figures());
            figures.put("untilInTheOutbox", new Times(alerted).figures());
            figures.put("untilSearchableDuringAnImport", new Times(meanwhile).figures());
            figures.put("ofThemWhileItRan", whileImporting);
            figures.put("heldButFound", leaked);
            return new Measurement(
                    "loop",
                    figures,
                    "searchable after %.0f ms at p50, %.0f ms at p95, %.0f ms during an import; a held one in the outbox after %.0f ms at p95; held but found: %d"
                            .formatted(
                                    new Times(found).within(0.5),
                                    new Times(found).within(0.95),
                                    new Times(meanwhile).within(0.95),
                                    new Times(alerted).within(0.95),
                                    leaked));
        }
    }

    private static long untilFound(RunningHeard heard, String token) throws Exception {
        int before = found(heard, token);
        post(heard, "My worker was kind and always had toast with " + RARE + " ready");
        long start = System.nanoTime();
        while (found(heard, token) <= before) {
            patience(start);
        }
        return System.nanoTime() - start;
    }

    private static int found(RunningHeard heard, String token) throws Exception {
        return heard.get(search(RARE), token).get("total").intValue();
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

    private static void patience(long start) throws InterruptedException {
        if (System.nanoTime() - start > 60_000_000_000L) throw new IllegalStateException("not after a minute");
        Thread.sleep(20);
    }
}
