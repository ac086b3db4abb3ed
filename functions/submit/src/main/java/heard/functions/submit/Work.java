package heard.functions.submit;

import com.fasterxml.jackson.databind.JsonNode;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Seal;
import heard.domain.place.PartnershipCode;
import heard.json.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.altcha.altcha.Altcha;

/**
 * Work that costs a phone a moment and a flood a lot (ALTCHA). A challenge is made for one nonce and one partnership, and the nonce's
 * claim spends it: whoever sends solved work again sends the same thing again, and keeps nothing more. It is good for less time than
 * a claim holds.
 */
public final class Work {
    /** Less than {@link heard.domain.feedback.Nonces#KEPT}. */
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** Hashes at most, half of them on average. */
    static final int MOST_HASHES = 20_000;

    private static final int SALT_BYTES = 12;
    private static final String ALGORITHM = Altcha.Algorithm.SHA256.getName();

    private final String key;
    private final Seal seal;
    private final InstantSource clock;
    private final Supplier<? extends RandomGenerator> random;

    /**
     * @param key signs challenges
     * @param random gives a generator fit for secrets, anew at each call
     */
    public Work(byte[] key, Seal seal, InstantSource clock, Supplier<? extends RandomGenerator> random) {
        this.key = HexFormat.of().formatHex(key);
        this.seal = seal;
        this.clock = clock;
        this.random = random;
    }

    Challenge challenge(PartnershipCode partnership, Nonce nonce) {
        var drawing = random.get();
        byte[] salt = new byte[SALT_BYTES];
        drawing.nextBytes(salt);
        var options = new Altcha.ChallengeOptions()
                .setHmacKey(key)
                .setSalt(HexFormat.of().formatHex(salt))
                .setMaxNumber((long) MOST_HASHES)
                .setNumber((long) drawing.nextInt(MOST_HASHES + 1))
                .setExpires(clock.instant().plus(GOOD_FOR).getEpochSecond())
                .addParam("for", bound(partnership, nonce));
        try {
            var made = Altcha.createChallenge(options);
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Whether it is solved work that this made for just that nonce and partnership, in time. */
    boolean isDone(String proof, PartnershipCode partnership, Nonce nonce) {
        try {
            var sent = Json.MAPPER.readTree(Base64.getDecoder().decode(proof));
            String salt = sent.path("salt").asText();
            var terms = Altcha.extractParams(salt);
            return ALGORITHM.equals(sent.path("algorithm").asText())
                    && bound(partnership, nonce).equals(terms.get("for"))
                    && Long.parseLong(terms.getOrDefault("expires", "0"))
                            >= clock.instant().getEpochSecond()
                    && Altcha.verifySolution(payload(sent, salt), key, false);
        } catch (Exception notOne) {
            // Whatever was sent: the library throws no narrower type, and work that cannot be read is not done.
            return false;
        }
    }

    private String bound(PartnershipCode partnership, Nonce nonce) {
        return partnership.value() + "." + seal.digest(nonce).hex();
    }

    private static Altcha.Payload payload(JsonNode sent, String salt) {
        var payload = new Altcha.Payload();
        payload.algorithm = ALGORITHM;
        payload.challenge = sent.path("challenge").asText();
        payload.number = sent.path("number").asLong(-1);
        payload.salt = salt;
        payload.signature = sent.path("signature").asText();
        return payload;
    }
}
