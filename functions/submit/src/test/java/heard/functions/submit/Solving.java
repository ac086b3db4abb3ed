package heard.functions.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.json.Json;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/** Does the work, as a page's script does. */
final class Solving {
    /** A solved challenge, before it is packed: a test may change a part of it. */
    record Solution(String algorithm, String challenge, long number, String salt, String signature) {
        String proof() throws Exception {
            return Base64.getEncoder().encodeToString(Json.MAPPER.writeValueAsBytes(this));
        }
    }

    private Solving() {}

    static Solution solve(Challenge challenge) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (long number = 0; number <= challenge.maxnumber(); number++) {
            byte[] hash = digest.digest((challenge.salt() + number).getBytes(UTF_8));
            if (HexFormat.of().formatHex(hash).equals(challenge.challenge())) {
                return new Solution(
                        challenge.algorithm(), challenge.challenge(), number, challenge.salt(), challenge.signature());
            }
        }
        throw new AssertionError("no number up to " + challenge.maxnumber() + " solves it");
    }
}
