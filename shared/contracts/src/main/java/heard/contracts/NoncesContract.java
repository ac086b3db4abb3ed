package heard.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.NonceDigest;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.SealedReceipt;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Nonces} must do. */
public interface NoncesContract {
    /** Empty at the start of each test, on the given clock. */
    Nonces nonces(InstantSource clock);

    @Test
    default void the_first_claim_of_a_digest_is_told_so() {
        var nonces = nonces(MovableClock.at("2026-07-22T10:15:30Z"));
        assertEquals(Optional.empty(), nonces.claim(digest(1), receipt(1)));
        assertEquals(Optional.empty(), nonces.claim(digest(2), receipt(2)));
    }

    @Test
    default void every_later_claim_is_given_what_the_first_one_offered() {
        var nonces = nonces(MovableClock.at("2026-07-22T10:15:30Z"));
        nonces.claim(digest(1), receipt(1));
        assertEquals(Optional.of(receipt(1)), nonces.claim(digest(1), receipt(2)));
        assertEquals(Optional.of(receipt(1)), nonces.claim(digest(1), receipt(3)));
    }

    @Test
    default void a_claim_holds_for_the_whole_time_it_is_kept() {
        var clock = MovableClock.at("2026-07-22T10:15:30.900Z");
        var nonces = nonces(clock);
        nonces.claim(digest(1), receipt(1));
        clock.move(Nonces.KEPT.minusMillis(1));
        assertEquals(Optional.of(receipt(1)), nonces.claim(digest(1), receipt(2)));
    }

    @Test
    default void an_older_claim_is_as_if_it_had_never_been_made() {
        var clock = MovableClock.at("2026-07-22T10:15:30.900Z");
        var nonces = nonces(clock);
        nonces.claim(digest(1), receipt(1));
        clock.move(Nonces.KEPT.plus(Duration.ofSeconds(1)));
        assertEquals(Optional.empty(), nonces.claim(digest(1), receipt(2)));
        assertEquals(Optional.of(receipt(2)), nonces.claim(digest(1), receipt(3)));
    }

    @Test
    default void a_repeat_does_not_make_a_claim_last_longer() {
        var clock = MovableClock.at("2026-07-22T10:15:30Z");
        var nonces = nonces(clock);
        nonces.claim(digest(1), receipt(1));
        clock.move(Nonces.KEPT.dividedBy(2));
        nonces.claim(digest(1), receipt(2));
        clock.move(Nonces.KEPT.dividedBy(2).plusSeconds(1));
        assertEquals(Optional.empty(), nonces.claim(digest(1), receipt(3)));
    }

    @Test
    default void of_many_claims_at_once_exactly_one_is_first_and_all_others_are_given_its_receipt() {
        var nonces = nonces(MovableClock.at("2026-07-22T10:15:30Z"));
        var answers = Race.of(runner -> nonces.claim(digest(1), receipt(runner)));
        assertEquals(1, answers.stream().filter(Optional::isEmpty).count());
        var winner = receipt(answers.indexOf(Optional.<SealedReceipt>empty()));
        assertTrue(answers.stream().flatMap(Optional::stream).allMatch(winner::equals));
    }

    private static NonceDigest digest(int number) {
        return new NonceDigest("%064x".formatted(number));
    }

    private static SealedReceipt receipt(int number) {
        return new SealedReceipt("%026x".formatted(number));
    }
}
