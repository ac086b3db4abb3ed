package heard.functions.submit;

import heard.domain.feedback.Doubt;
import heard.domain.feedback.Sends.Way;

/**
 * Lets in what is sent. Nobody is turned away for who they are, which nobody knows: only where far more comes for one partnership than
 * people write is a script asked to do some work first, and only what comes above that, or above what forms bring, is marked as a flood.
 *
 * <p>A sending makes two writes at most. So what this copy counted is told to the others on a sending that makes fewer: one that is
 * asked to work, or a form without a nonce.
 */
public final class Door {
    private final TakeIn takeIn;
    private final Load load;
    private final Work work;
    private final Limits limits;

    public Door(TakeIn takeIn, Load load, Work work, Limits limits) {
        this.takeIn = takeIn;
        this.load = load;
        this.work = work;
        this.limits = limits;
    }

    /** By a script. Its nonce is there. */
    Entry script(Submission sent) {
        var partnership = sent.partnership();
        var nonce = sent.nonce().orElseThrow();
        long sends = load.count(partnership, Way.SCRIPT);
        boolean untold = isUntold(sent, Way.SCRIPT, limits.busy());
        if ((sends > limits.busy() || untold) && !isWorkDone(sent)) {
            if (untold) load.tell(partnership, Way.SCRIPT);
            return new Entry.WorkFirst(work.challenge(partnership, nonce));
        }
        return new Entry.Kept(takeIn.take(marked(sent, sends > limits.flood())));
    }

    /** By a form: always kept. */
    Taken form(Submission sent) {
        long sends = load.count(sent.partnership(), Way.FORM);
        if (sent.nonce().isEmpty() && isUntold(sent, Way.FORM, limits.forms())) {
            load.tell(sent.partnership(), Way.FORM);
        }
        return takeIn.take(marked(sent, sends > limits.forms()));
    }

    /** Half of what is too much, counted by one copy alone, is for all to know. */
    private boolean isUntold(Submission sent, Way way, int limit) {
        return load.untold(sent.partnership(), way) > limit / 2;
    }

    private boolean isWorkDone(Submission sent) {
        return sent.proof()
                .filter(proof ->
                        work.isDone(proof, sent.partnership(), sent.nonce().orElseThrow()))
                .isPresent();
    }

    private static Submission marked(Submission sent, boolean flood) {
        return flood && sent.doubt().isEmpty() ? sent.marked(Doubt.FLOOD) : sent;
    }
}
