package heard.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TokenCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final String ISSUER = "http://localhost:8080/oidc/heard";
    private static RSAKey ours;
    private static RSAKey anothers;

    private final TokenCheck check = new TokenCheck(ISSUER, "heard", () -> new JWKSet(ours.toPublicJWK()), () -> NOW);

    @BeforeAll
    static void make_keys() throws Exception {
        ours = new RSAKeyGenerator(2048).keyID("k").generate();
        anothers = new RSAKeyGenerator(2048).keyID("k").generate();
    }

    @Test
    void a_good_token_gives_its_claims_a_list_in_brackets() throws Exception {
        var claims = check.claims("Bearer " + signed(good().build(), ours)).orElseThrow();
        assertEquals("somebody", claims.get("sub"));
        assertEquals("[lead:E08000009 reviewer:E08000009]", claims.get("cognito:groups"));
        assertEquals(
                claims, check.claims(signed(good().build(), ours)).orElseThrow(), "the word Bearer may be left out");
    }

    @Test
    void a_token_that_is_not_quite_ours_is_refused() throws Exception {
        var refused = Map.of(
                "another issuer",
                        signed(good().issuer("http://localhost:8080/oidc/other").build(), ours),
                "another audience", signed(good().audience("others").build(), ours),
                "run out", signed(good().expirationTime(at(-1)).build(), ours),
                "without an end", signed(good().expirationTime(null).build(), ours),
                "not yet", signed(good().notBeforeTime(at(60)).build(), ours),
                "another's key", signed(good().build(), anothers),
                "not signed", new PlainJWT(good().build()).serialize(),
                "signed by a word", mac(),
                "cut short", signed(good().build(), ours).substring(0, 80),
                "nothing", "");
        refused.forEach((why, token) -> assertEquals(Optional.empty(), check.claims("Bearer " + token), why));
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("heard")
                .subject("somebody")
                .claim("cognito:groups", List.of("lead:E08000009", "reviewer:E08000009"))
                .issueTime(at(-10))
                .expirationTime(at(600));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String mac() throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k").build(), good().build());
        token.sign(new MACSigner("a word that is thirty-two bytes long"));
        return token.serialize();
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }
}
