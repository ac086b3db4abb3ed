package heard.local.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Passes what is meant for the identity provider on to it, under the one address, so that its tokens name that address. */
public final class IdentityDoor implements Responder {
    private static final Set<String> NOT_PASSED =
            Set.of("connection", "content-length", "transfer-encoding", "host", "expect", "upgrade", "http2-settings");

    private final URI provider;
    private final String host;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param host as a browser knows this machine, such as {@code localhost:8080} */
    public IdentityDoor(URI provider, String host) {
        this.provider = provider;
        this.host = host;
    }

    @Override
    public Optional<Answer> answer(Request request) throws Exception {
        if (!request.path().startsWith("/oidc/")) return Optional.empty();
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        var passed = HttpRequest.newBuilder(URI.create(provider + request.path() + query))
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()))
                .header("Host", host);
        request.headers().forEach((name, values) -> {
            if (!NOT_PASSED.contains(name)) values.forEach(value -> passed.header(name, value));
        });
        var answer = http.send(passed.build(), HttpResponse.BodyHandlers.ofByteArray());
        var headers = new TreeMap<String, List<String>>();
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED.contains(name) && !name.startsWith(":")) headers.put(name, values);
        });
        return Optional.of(new Answer(answer.statusCode(), headers, answer.body()));
    }
}
