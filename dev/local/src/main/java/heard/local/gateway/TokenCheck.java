package heard.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes or refuses a bearer token as the JWT authorizer of an HTTP API does. */
public final class TokenCheck {
    private final String issuer;
    private final String audience;
    private final Supplier<JWKSet> keys;
    private final InstantSource clock;

    /** @param keys the provider's public keys, as they are now */
    public TokenCheck(String issuer, String audience, Supplier<JWKSet> keys, InstantSource clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.keys = keys;
        this.clock = clock;
    }

    /** The claims as a function is given them, every one a text, a list as {@code [a b]}; empty where the token is refused. */
    public Optional<Map<String, String>> claims(String authorization) {
        try {
            var token = SignedJWT.parse(
                    authorization.replaceFirst("(?i)^Bearer ", "").strip());
            if (!JWSAlgorithm.Family.RSA.contains(token.getHeader().getAlgorithm())) return Optional.empty();
            var key = keys.get().getKeyByKeyId(token.getHeader().getKeyID());
            if (key == null || !token.verify(new RSASSAVerifier(key.toRSAKey()))) return Optional.empty();
            var claims = token.getJWTClaimsSet();
            return isForUs(claims) && isTimely(claims) ? Optional.of(texts(claims)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private boolean isForUs(JWTClaimsSet claims) throws ParseException {
        boolean addressed = claims.getAudience().isEmpty()
                ? audience.equals(claims.getStringClaim("client_id"))
                : claims.getAudience().contains(audience);
        return issuer.equals(claims.getIssuer()) && addressed;
    }

    private boolean isTimely(JWTClaimsSet claims) {
        var now = Date.from(clock.instant());
        var begins = claims.getNotBeforeTime();
        var ends = claims.getExpirationTime();
        var issued = claims.getIssueTime();
        return ends != null
                && ends.after(now)
                && (begins == null || !begins.after(now))
                && (issued == null || !issued.after(Date.from(clock.instant().plusSeconds(60))));
    }

    private static Map<String, String> texts(JWTClaimsSet claims) {
        var texts = new TreeMap<String, String>();
        claims.toJSONObject().forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }
}
