package heard.domain.theme;

import heard.domain.feedback.FeedbackId;
import java.util.Optional;

/**
 * Answers those who come back with a receipt.
 *
 * <ul>
 *   <li>{@link #status} finds the feedback in whichever partnership holds it, and reads no word of it; what was ever held has no themes here.
 * </ul>
 */
public interface ReceiptDesk {
    Optional<ReceiptStatus> status(FeedbackId id);
}
