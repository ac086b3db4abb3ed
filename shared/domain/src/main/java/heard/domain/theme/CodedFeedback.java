package heard.domain.theme;

import heard.domain.feedback.Feedback;
import heard.domain.triage.State;
import java.util.Optional;

/**
 * A piece of feedback as it stands now.
 *
 * @param version 1 when received, one more with each change
 * @param understanding empty until it is assessed
 */
public record CodedFeedback(Feedback feedback, State state, int version, Optional<Understanding> understanding) {
    public CodedFeedback {
        if ((state == State.RECEIVED) != understanding.isEmpty()) {
            throw new IllegalArgumentException("what is assessed has an understanding, and only that");
        }
    }
}
