package heard.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a next page starts, signed (HMAC-SHA-256, cut to 128 bits) for one context, so that it opens for the same caller and query
 * only. It can be read by its holder: put nothing secret in it.
 */
public final class PageToken {
    private static final int TAG = 16;
    private static final int LONGEST = 2_048;

    private final SecretKeySpec key;

    /** @param secret 32 bytes or more */
    public PageToken(byte[] secret) {
        if (secret.length < 32) throw new IllegalArgumentException("the page key needs 32 bytes or more");
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** @param context partnership, query and caller: everything that must be the same when the token comes back */
    public String sign(String context, String payload) {
        byte[] said = payload.getBytes(UTF_8);
        byte[] whole = ByteBuffer.allocate(TAG + said.length)
                .put(tag(context, said))
                .put(said)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** @return the payload; empty where the token was made for another context, or by somebody else */
    public Optional<String> open(String context, String token) {
        if (token.length() > LONGEST) return Optional.empty();
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (whole.length < TAG) return Optional.empty();
        byte[] said = Arrays.copyOfRange(whole, TAG, whole.length);
        return MessageDigest.isEqual(tag(context, said), Arrays.copyOf(whole, TAG))
                ? Optional.of(new String(said, UTF_8))
                : Optional.empty();
    }

    private byte[] tag(String context, byte[] said) {
        byte[] bound = context.getBytes(UTF_8);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // The length parts context and payload, so that no two pairs are signed alike.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bound.length).array());
            mac.update(bound);
            return Arrays.copyOf(mac.doFinal(said), TAG);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
