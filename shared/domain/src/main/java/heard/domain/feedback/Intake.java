package heard.domain.feedback;

import java.util.List;
import java.util.Set;

/**
 * Takes in what is said.
 *
 * <ul>
 *   <li>{@link #keep} is durable when it returns, and idempotent: the first feedback kept for an id stays as it is, whatever has
 *       become of it since, and a repeat answers {@code false}.
 *   <li>{@link #keepAll} does the same for each; where it throws, some may be kept, and calling it again completes it.
 *   <li>Everything kept starts in the state {@code received} with version 1, and appears once in the stream.
 * </ul>
 */
public interface Intake {
    /** @return whether it was kept now, rather than before */
    boolean keep(Feedback feedback);

    /**
     * Keeps many, of any partnerships.
     *
     * @param feedback any number; ids may repeat, the first counts
     * @return the ids that were kept now, rather than before
     */
    Set<FeedbackId> keepAll(List<Feedback> feedback);
}
