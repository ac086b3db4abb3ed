package heard.domain.feedback;

import java.time.Duration;
import java.util.Optional;

/**
 * What has been sent in the last hour, so that a repeat is known. Kept apart from the feedback.
 *
 * <ul>
 *   <li>{@link #claim} is atomic: of any number of claims of one digest within {@link #KEPT}, exactly one answers empty, and every
 *       other answers what that one offered.
 *   <li>A claim older than {@link #KEPT} is as if it had never been made.
 * </ul>
 */
public interface Nonces {
    Duration KEPT = Duration.ofHours(1);

    /** Claims a digest; empty where this claim is the first, else the receipt that the first one offered. */
    Optional<SealedReceipt> claim(NonceDigest digest, SealedReceipt offered);
}
