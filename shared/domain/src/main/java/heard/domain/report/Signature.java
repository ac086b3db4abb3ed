package heard.domain.report;

import java.time.Instant;

/**
 * Somebody stands behind a content.
 *
 * @param who the identity provider's subject, never a name
 */
public record Signature(String who, Instant at) {}
