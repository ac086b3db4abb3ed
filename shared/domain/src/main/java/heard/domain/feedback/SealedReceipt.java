package heard.domain.feedback;

/**
 * A {@link Receipt} under a pad that only its {@link Nonce} opens.
 *
 * @param hex two digits a byte
 */
public record SealedReceipt(String hex) {}
