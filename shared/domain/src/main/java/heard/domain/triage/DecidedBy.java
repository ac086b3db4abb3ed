package heard.domain.triage;

import java.time.Instant;

/**
 * Who decided, and when.
 *
 * @param who the identity provider's subject, never a name
 */
public record DecidedBy(String who, Instant at) {}
