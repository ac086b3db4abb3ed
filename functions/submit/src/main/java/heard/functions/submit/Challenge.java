package heard.functions.submit;

/**
 * Some work to be done before a sending, as ALTCHA has it: find the number up to {@code maxnumber} whose digits, put behind the salt,
 * have the SHA-256 hash {@code challenge}.
 *
 * @param signature ours, over the challenge
 */
public record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}
