package heard.domain.feedback;

/**
 * The keyed hash of a {@link Nonce}.
 *
 * @param hex 64 hexadecimal digits
 */
public record NonceDigest(String hex) {}
