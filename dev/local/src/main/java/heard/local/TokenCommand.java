package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import heard.command.Complaint;
import heard.command.Options;
import heard.json.Resources;
import heard.local.machine.LocalIdentity;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code heard token}: signs in as a browser would, by the code flow, and prints the access token. */
final class TokenCommand {
    private static final List<String> ROLES =
            List.of("lead", "reviewer", "agency", "hub", "scrutineer", "school", "panel");
    private static final String HERE = "http://localhost/signed-in";

    private TokenCommand() {}

    static void run(List<String> arguments) throws Exception {
        var options = Options.parse(arguments, Set.of("port", "role", "partnership"), Set.of(), 0);
        String role = options.required("role");
        if (!ROLES.contains(role)) {
            throw new Complaint("There is no role " + role + "; there are " + String.join(", ", ROLES) + ".");
        }
        String where = options.value("partnership").orElseGet(() -> switch (role) {
            case "scrutineer" -> Resources.northWest().code();
            case "hub" -> throw new Complaint("A hub needs its sub-region, such as --partnership NW-GM.");
            default -> throw new Complaint("A " + role + " needs a partnership, such as --partnership E08000009.");
        });
        checkPlace(role, where);
        System.out.println(token(new LocalClient(options.port()), role, where));
    }

    private static void checkPlace(String role, String where) {
        var region = Resources.northWest();
        boolean known = switch (role) {
            case "hub" -> region.subRegion(where).isPresent();
            case "scrutineer" -> region.code().equals(where);
            default ->
                region.partnerships().stream()
                        .anyMatch(one -> one.code().value().equals(where));
        };
        if (!known) throw new Complaint("A " + role + " of " + where + " is not in " + region.name() + ".");
    }

    static String token(LocalClient service, String role, String where) throws IOException, InterruptedException {
        if (!service.isRunning()) {
            throw new Complaint(
                    "No Heard answers at " + service.base() + "/. Start one by ./heard start, or name its --port.");
        }
        String provider = service.base() + "/" + LocalIdentity.PATH;
        var asked = new LinkedHashMap<String, String>();
        asked.put("client_id", LocalIdentity.AUDIENCE);
        asked.put("response_type", "code");
        asked.put("scope", "openid");
        asked.put("redirect_uri", HERE);
        asked.put("state", UUID.randomUUID().toString());
        asked.put("nonce", UUID.randomUUID().toString());
        var signedIn = service.send(form(
                provider + "/authorize?" + encode(asked),
                Map.of("username", "local-" + role + "-" + where, "claims", SignInPage.claims(role, where))));
        var code = signedIn.headers()
                .firstValue("location")
                .map(URI::create)
                .flatMap(location -> Arrays.stream(location.getRawQuery().split("&", -1))
                        .filter(pair -> pair.startsWith("code="))
                        .map(pair -> pair.substring("code=".length()))
                        .findFirst())
                .orElseThrow(() -> new Complaint("The identity provider did not sign in: " + signedIn.statusCode()));
        var answer = service.send(form(
                provider + "/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "client_id",
                        LocalIdentity.AUDIENCE,
                        "redirect_uri",
                        HERE)));
        var token =
                new ObjectMapper().readTree(answer.body()).path("access_token").asText();
        if (token.isEmpty()) throw new Complaint("The identity provider gave no token: " + answer.statusCode());
        return token;
    }

    private static HttpRequest.Builder form(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
