package heard.functions.submit;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heard.contracts.MovableClock;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Seal;
import heard.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** What the page's module solves, the door takes. */
class ProofModuleTest {
    private static final Path MODULE = Path.of(System.getProperty("heard.root"), "web-static/proof.mjs");

    @Test
    void solves_what_is_asked() throws Exception {
        assumeTrue(isNodeThere(), "no node on this machine");
        var nonce = new Nonce("0123456789abcdef");
        var work = new Work(
                "k".repeat(32).getBytes(UTF_8),
                new Seal(new byte[32]),
                MovableClock.at("2026-07-22T12:00:00Z"),
                SecureRandom::new);
        var node = node("import { solve } from '" + MODULE.toUri() + "';"
                + "let asked = ''; for await (const part of process.stdin) asked += part;"
                + "process.stdout.write(await solve(JSON.parse(asked)))");
        try (var asked = node.getOutputStream()) {
            asked.write(Json.MAPPER.writeValueAsBytes(work.challenge(TRAFFORD, nonce)));
        }
        String proof = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, node.waitFor());
        assertTrue(work.isDone(proof, TRAFFORD, nonce), proof);
    }

    @Test
    void is_small_enough_for_an_old_phone() throws IOException {
        assertTrue(Files.size(MODULE) <= 3_000);
    }

    private static boolean isNodeThere() throws InterruptedException {
        try {
            return node("").waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static Process node(String script) throws IOException {
        return new ProcessBuilder("node", "--input-type=module", "--eval", script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
