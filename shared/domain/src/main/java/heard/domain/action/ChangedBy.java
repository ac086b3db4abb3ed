package heard.domain.action;

import java.time.Instant;

/**
 * Who wrote a version, and when.
 *
 * @param who the identity provider's subject, never a name
 */
public record ChangedBy(String who, Instant at) {}
