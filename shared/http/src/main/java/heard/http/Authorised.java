package heard.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;

/** Who calls, as far as the gateway's authorizer vouches for it. */
public sealed interface Authorised permits Caller, Authorised.NotSignedIn {
    /** There are no claims that name anybody. */
    record NotSignedIn() implements Authorised {}

    /** Reads the claims that the gateway's authorizer checked; the token itself is not looked at. */
    static Authorised of(APIGatewayV2HTTPEvent event) {
        var context = event.getRequestContext();
        if (context == null || context.getAuthorizer() == null) return new NotSignedIn();
        var jwt = context.getAuthorizer().getJwt();
        if (jwt == null || jwt.getClaims() == null) return new NotSignedIn();
        String who = jwt.getClaims().get("sub");
        if (who == null || who.isBlank()) return new NotSignedIn();
        return Caller.of(who, jwt.getClaims().getOrDefault("cognito:groups", ""));
    }
}
