package heard.functions.submit;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.MovableClock;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.Seal;
import heard.functions.submit.Solving.Solution;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final Nonce NONCE = new Nonce("0123456789abcdef");
    private static final Nonce OTHER = new Nonce("fedcba9876543210");

    private final MovableClock clock = MovableClock.at("2026-07-22T12:00:00Z");
    private final Seal seal = new Seal(new byte[32]);
    private final Random random = new Random(7);
    private final Work work = new Work("k".repeat(32).getBytes(UTF_8), seal, clock, () -> random);
    private final Challenge challenge = work.challenge(TRAFFORD, NONCE);

    @Test
    void solved_work_is_done_until_it_is_too_old() throws Exception {
        String proof = Solving.solve(challenge).proof();
        assertTrue(done(proof));
        clock.move(Work.GOOD_FOR);
        assertTrue(done(proof));
        clock.move(Duration.ofSeconds(1));
        assertFalse(done(proof));
    }

    @Test
    void it_is_too_old_before_the_claim_of_its_nonce_ends() {
        assertTrue(Work.GOOD_FOR.compareTo(Nonces.KEPT) < 0, "else it could be spent twice");
    }

    @Test
    void it_is_good_for_its_nonce_and_partnership_only() throws Exception {
        String proof = Solving.solve(challenge).proof();
        assertFalse(work.isDone(proof, TRAFFORD, OTHER));
        assertFalse(work.isDone(proof, WIGAN, NONCE));
    }

    @Test
    void nothing_in_it_can_be_changed() throws Exception {
        var right = Solving.solve(challenge);
        var fresh = Solving.solve(work.challenge(WIGAN, OTHER));
        String later = right.salt().replaceAll("expires=[0-9]+", "expires=4102444800");
        assertFalse(right.salt().equals(later));
        for (var wrong : List.of(
                new Solution("SHA-1", right.challenge(), right.number(), right.salt(), right.signature()),
                new Solution("SHA-512", right.challenge(), right.number(), right.salt(), right.signature()),
                new Solution("SHA-256", fresh.challenge(), right.number(), right.salt(), right.signature()),
                new Solution("SHA-256", right.challenge(), right.number() + 1, right.salt(), right.signature()),
                new Solution("SHA-256", right.challenge(), -1, right.salt(), right.signature()),
                new Solution("SHA-256", right.challenge(), right.number(), later, right.signature()),
                new Solution("SHA-256", right.challenge(), right.number(), right.salt(), fresh.signature()),
                new Solution("SHA-256", fresh.challenge(), fresh.number(), right.salt(), fresh.signature()))) {
            assertFalse(done(wrong.proof()), wrong::toString);
        }
    }

    /** CVE-2025-68113: the end of a salt and the beginning of the number could change places. */
    @Test
    void the_number_cannot_be_spliced_into_the_terms() throws Exception {
        var right = Solving.solve(challenge);
        String digits = Long.toString(right.number());
        for (int cut = 1; cut < digits.length(); cut++) {
            var spliced = new Solution(
                    right.algorithm(),
                    right.challenge(),
                    Long.parseLong(digits.substring(cut)),
                    right.salt() + digits.substring(0, cut),
                    right.signature());
            if (digits.charAt(cut) != '0') assertFalse(done(spliced.proof()), "cut at " + cut);
        }
        assertTrue(digits.length() > 1, "the seed draws a number that can be cut");
        assertTrue(right.salt().endsWith("&"), "the terms end where the number begins");
    }

    @Test
    void a_term_that_is_there_twice_is_none() throws Exception {
        var right = Solving.solve(challenge);
        String doubled = right.salt().replace("?", "?expires=4102444800&");
        assertFalse(
                done(new Solution("SHA-256", right.challenge(), right.number(), doubled, right.signature()).proof()));
    }

    @Test
    void whatever_is_sent_as_proof_is_answered() {
        for (var proof : List.of(
                "",
                "x",
                "{}",
                "ALTCHA",
                base64(""),
                base64("7"),
                base64("null"),
                base64("[]"),
                base64("{}"),
                base64("{\"salt\":{}}"),
                base64("{\"salt\":\"?for=&expires=x\",\"algorithm\":\"SHA-256\"}"),
                base64("[".repeat(500)),
                "=".repeat(1_000))) {
            assertFalse(done(proof), proof);
        }
    }

    @Test
    void another_key_signs_other_work() throws Exception {
        var elsewhere = new Work("q".repeat(32).getBytes(UTF_8), seal, clock, () -> random);
        assertFalse(done(Solving.solve(elsewhere.challenge(TRAFFORD, NONCE)).proof()));
    }

    @Test
    void tells_nothing_of_the_nonce() {
        assertFalse(challenge.salt().contains(NONCE.value()));
        assertEquals(Work.MOST_HASHES, challenge.maxnumber());
    }

    private boolean done(String proof) {
        return work.isDone(proof, TRAFFORD, NONCE);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
