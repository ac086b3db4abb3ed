package heard.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.nimbusds.jose.jwk.JWKSet;
import heard.domain.feedback.Seal;
import heard.json.Resources;
import heard.local.gateway.Api;
import heard.local.gateway.Compressed;
import heard.local.gateway.FormPages;
import heard.local.gateway.Gateway;
import heard.local.gateway.IdentityDoor;
import heard.local.gateway.PublishedPages;
import heard.local.gateway.Responder;
import heard.local.gateway.SiteHeaders;
import heard.local.gateway.StaticSite;
import heard.local.gateway.TokenCheck;
import heard.local.machine.DataFolder;
import heard.local.machine.LocalIdentity;
import heard.local.machine.Machine;
import heard.local.template.Route;
import heard.local.template.Template;
import heard.render.form.Site;
import heard.store.dynamodb.DynamoIntake;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole service, behind one port. */
public final class Service implements AutoCloseable {
    private final Gateway gateway;
    private final LocalIdentity identity;
    private final Engine engine;
    private final Schedules schedules;

    private Service(Gateway gateway, LocalIdentity identity, Engine engine, Schedules schedules) {
        this.gateway = gateway;
        this.identity = identity;
        this.engine = engine;
        this.schedules = schedules;
    }

    /**
     * Serves when it returns.
     *
     * @param demonstration whether what it holds is invented
     */
    public static Service start(Gateway gateway, DataFolder data, Installation installation, boolean demonstration)
            throws Exception {
        var region = Resources.northWest();
        Files.writeString(data.signInPage(), SignInPage.html(region));
        var identity = Machine.background(() -> LocalIdentity.start(installation.identity(), data.signInPage()));
        var template = Template.read(installation.template());
        var engine = Engine.start(data, installation, template, demonstration);
        var provider = Machine.result(identity);
        String host = "localhost:" + gateway.port();
        gateway.serve(responders(engine, data, installation, template, provider, host, demonstration));
        data.tellAddress("http://" + host + "/");
        var schedules = new Schedules(template.schedules(), engine.functions()::invokeJson, InstantSource.system());
        schedules.start();
        return new Service(gateway, provider, engine, schedules);
    }

    private static List<Responder> responders(
            Engine engine,
            DataFolder data,
            Installation installation,
            Template template,
            LocalIdentity identity,
            String host,
            boolean demonstration)
            throws Exception {
        var region = Resources.northWest();
        String issuer = "http://" + host + "/" + LocalIdentity.PATH;
        var keys = JWKSet.load(URI.create(identity.endpoint() + "/" + LocalIdentity.PATH + "/jwks")
                .toURL());
        var tokens = new TokenCheck(issuer, LocalIdentity.AUDIENCE, () -> keys, InstantSource.system());
        var headers = new SiteHeaders(template.pageHeaders());
        var settings = Map.of(
                "authorize",
                "/" + LocalIdentity.PATH + "/authorize",
                "token",
                "/" + LocalIdentity.PATH + "/token",
                "client",
                LocalIdentity.AUDIENCE,
                "demonstration",
                demonstration ? "yes" : "no");
        return List.of(
                new Api(template.routes(), handlers(template, engine), tokens),
                new IdentityDoor(identity.endpoint(), host),
                new LocalApi(engine, importing(engine, data), region, settings),
                new LocalPages(engine.outbox(), installation, headers, demonstration),
                new Compressed(new PublishedPages(engine.machine().s3(), Machine.SITE, headers)),
                new Compressed(new FormPages(new Site(region), headers)),
                new Compressed(new StaticSite(installation.staticPages(), headers)));
    }

    private static Map<String, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> handlers(
            Template template, Engine engine) {
        return template.routes().stream()
                .map(Route::handler)
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> event ->
                                (APIGatewayV2HTTPResponse) engine.functions().invoke(name, event)));
    }

    static Importing importing(Engine engine, DataFolder data) {
        return new Importing(
                new DynamoIntake(engine.machine().dynamo(), Machine.FEEDBACK),
                new Seal(data.secret("sealing").getBytes(StandardCharsets.UTF_8)),
                Resources.northWest(),
                InstantSource.system(),
                (now, before, longest) -> catchUp(engine, now, before, longest));
    }

    /** The first stream is to have dealt with this batch, those behind it with the one before: two batches are on their way. */
    private static void catchUp(Engine engine, long now, long before, Duration longest)
            throws InterruptedException, TimeoutException {
        var pumps = engine.pumps();
        for (int i = 0; i < pumps.size(); i++) {
            pumps.get(i).awaitCaughtUpTo(i == 0 ? now : before, longest);
        }
    }

    /** All of it but the port. */
    public Engine engine() {
        return engine;
    }

    @Override
    public void close() throws Exception {
        schedules.close();
        gateway.close();
        engine.close();
        identity.close();
    }
}
