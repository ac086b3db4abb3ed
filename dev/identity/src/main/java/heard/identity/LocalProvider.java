package heard.identity;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The provider, listening on a free port of the loopback address that {@link #getAsInt()} tells. */
public final class LocalProvider implements IntSupplier, AutoCloseable {
    private static final long A_WORKING_DAY = 8 * 60 * 60;

    private final NettyWrapper http = new NettyWrapper();
    private final MockOAuth2Server server;

    /**
     * @param issuer the path under which it answers, such as {@code oidc/heard}
     * @param audience what every token is for
     * @param signIn the page that is shown to sign in: a form post of {@code username} and {@code claims} (a JSON object)
     */
    public LocalProvider(String issuer, String audience, Path signIn) throws Exception {
        var tokens =
                new DefaultOAuth2TokenCallback(issuer, "nobody", "JWT", List.of(audience), Map.of(), A_WORKING_DAY);
        server = new MockOAuth2Server(new OAuth2Config(
                true, signIn.toString(), null, false, new OAuth2TokenProvider(), Set.of(tokens), http));
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public int getAsInt() {
        return http.port();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
