package heard.functions.submit;

import heard.domain.feedback.Feedback;
import heard.domain.feedback.Intake;
import heard.domain.feedback.LocalDay;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.Receipt;
import heard.domain.feedback.Seal;
import heard.domain.feedback.Week;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Takes in what is said, once however often it is sent: two writes, the nonce's claim and then the feedback.
 *
 * <p>The feedback's id follows from the receipt, and the receipt from the first claim of the nonce. So a crash between the two
 * writes loses nothing: the repeat finds the claim, opens its receipt, and keeps the feedback under the id it always had.
 */
public final class TakeIn {
    private final Nonces nonces;
    private final Intake intake;
    private final Seal seal;
    private final InstantSource clock;
    private final Supplier<? extends RandomGenerator> random;

    /** @param random gives a generator fit for secrets, anew at each call: one that is kept would repeat itself from a snapshot */
    public TakeIn(
            Nonces nonces, Intake intake, Seal seal, InstantSource clock, Supplier<? extends RandomGenerator> random) {
        this.nonces = nonces;
        this.intake = intake;
        this.seal = seal;
        this.clock = clock;
        this.random = random;
    }

    /** Durable when it returns. */
    public Taken take(Submission sent) {
        var drawn = Receipt.draw(random.get());
        var receipt = sent.nonce().flatMap(nonce -> earlier(nonce, drawn)).orElse(drawn);
        return intake.keep(feedback(sent, receipt)) ? new Taken.Received(receipt) : new Taken.AlreadyReceived(receipt);
    }

    private Optional<Receipt> earlier(Nonce nonce, Receipt drawn) {
        return nonces.claim(seal.digest(nonce), seal.cover(drawn, nonce)).map(covered -> seal.open(covered, nonce));
    }

    private Feedback feedback(Submission sent, Receipt receipt) {
        return new Feedback(
                seal.id(receipt),
                sent.partnership(),
                Week.of(LocalDay.of(clock.instant())),
                sent.speaker(),
                sent.answers(),
                sent.mayQuote(),
                Optional.empty(),
                sent.doubt());
    }
}
