package heard.domain.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What binds a nonce, a receipt and an id without any of them being stored beside another (HMAC-SHA-256, RFC 2104, one secret
 * key, a different first word for each use).
 *
 * <ul>
 *   <li>An id is the keyed hash of a receipt: who holds a receipt can find its feedback, who holds an id cannot find the receipt.
 *   <li>A nonce is kept as its keyed hash, apart from the feedback, beside the receipt covered by a pad that only the nonce opens.
 * </ul>
 */
public final class Seal {
    private final SecretKeySpec key;

    /** @param secret 32 bytes or more, from a secret store */
    public Seal(byte[] secret) {
        if (secret.length < 32) throw new IllegalArgumentException("the sealing key needs 32 bytes or more");
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    public FeedbackId id(Receipt receipt) {
        return FeedbackId.of(Arrays.copyOf(hash("id", receipt.value()), 16));
    }

    /** The id of a row that is imported: the same row of the same source has the same id, so an import can be run again. */
    public FeedbackId idOfImported(String source, String row) {
        return FeedbackId.of(Arrays.copyOf(hash("import", source + "\n" + row), 16));
    }

    public NonceDigest digest(Nonce nonce) {
        return new NonceDigest(HexFormat.of().formatHex(hash("nonce", nonce.value())));
    }

    /** Covers a receipt so that only the same nonce opens it. */
    public SealedReceipt cover(Receipt receipt, Nonce nonce) {
        return new SealedReceipt(HexFormat.of().formatHex(pad(receipt.value().getBytes(UTF_8), nonce)));
    }

    /** @throws IllegalArgumentException where another nonce covered it */
    public Receipt open(SealedReceipt sealed, Nonce nonce) {
        return new Receipt(new String(pad(HexFormat.of().parseHex(sealed.hex()), nonce), UTF_8));
    }

    private byte[] pad(byte[] bytes, Nonce nonce) {
        byte[] pad = hash("pad", nonce.value());
        byte[] covered = bytes.clone();
        for (int i = 0; i < covered.length; i++) {
            covered[i] ^= pad[i];
        }
        return covered;
    }

    private byte[] hash(String use, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((use + "\n").getBytes(UTF_8));
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
