package heard.browser;

import heard.domain.feedback.Week;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import heard.json.Resources;
import heard.local.DemonstrationYear;
import heard.local.Installation;
import heard.local.Service;
import heard.local.gateway.Gateway;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.render.form.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The whole service as {@code heard start} runs it, in this process and on a free port. */
final class HeardHere implements AutoCloseable {
    /** The partnership whose pages are looked at where one stands for all. */
    static final PartnershipCode PLACE = new PartnershipCode("E08000009");

    /** As {@code heard start} marks it. */
    private static final String LOADED = "demonstration-loaded";

    private final DataFolder data;
    private final Gateway gateway;
    private final Service service;
    private final HttpClient http = HttpClient.newHttpClient();

    private HeardHere(DataFolder data, Gateway gateway, Service service) {
        this.data = data;
        this.gateway = gateway;
        this.service = service;
    }

    /** @param folder where it keeps what it keeps; as a demonstration, since nobody said what lies there */
    static HeardHere start(Path folder) throws Exception {
        var data = DataFolder.open(folder);
        var gateway = Gateway.bind(0);
        return new HeardHere(data, gateway, Service.start(gateway, data, Installation.here(), true));
    }

    /** Loads the demonstration year and publishes its reports, as a first start does; nothing where that was done. */
    void loadDemonstration() throws Exception {
        if (data.isMarked(LOADED)) return;
        DemonstrationYear.load(service.engine(), data);
        data.mark(LOADED);
    }

    /** The quarter that ended last. */
    static Quarter newest() {
        return Quarter.of(Week.of(LocalDate.now(ZoneOffset.UTC))).previous();
    }

    /** Such as {@code http://localhost:40123}, without a path. */
    String address() {
        return "http://localhost:" + gateway.port();
    }

    Service service() {
        return service;
    }

    /** How many records of what was said hold these words. */
    long records(String words) {
        return service
                .engine()
                .machine()
                .dynamo()
                .scanPaginator(scan -> scan.tableName(Machine.FEEDBACK).consistentRead(true))
                .items()
                .stream()
                .filter(item -> item.toString().contains(words))
                .count();
    }

    /**
     * The paths of the pages to look at: of those who speak, of those who work with it, and all that is published. Of the 24 areas'
     * pages, which differ in a name and two numbers, {@link #PLACE}'s stand for all.
     */
    List<String> pages() throws IOException {
        var speaking = new Site(Resources.northWest())
                .addresses().stream().filter(path -> !path.matches("/[A-Z][0-9]{8}/.*") || isHere(path));
        return Stream.of(speaking, staticPages().stream(), published(".html").stream())
                .flatMap(paths -> paths)
                .map(path -> path.replaceFirst("(^|/)index\\.html$", "$1"))
                .toList();
    }

    private static boolean isHere(String path) {
        return path.startsWith("/" + PLACE + "/");
    }

    private static List<String> staticPages() throws IOException {
        var root = Installation.here().staticPages();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The paths of the pages that a form lies on. */
    List<String> formPages() throws IOException, InterruptedException {
        var forms = new ArrayList<String>();
        for (var path : pages()) {
            if (new String(bytes(path), StandardCharsets.UTF_8).contains("action=\"/v1/feedback\"")) forms.add(path);
        }
        return forms;
    }

    /**
     * The paths of what is published.
     *
     * @param ending of their names; empty for all
     */
    List<String> published(String ending) {
        return service
                .engine()
                .machine()
                .s3()
                .listObjectsV2Paginator(list -> list.bucket(Machine.SITE).prefix("reports/"))
                .contents()
                .stream()
                .map(object -> "/" + object.key())
                .filter(path -> path.endsWith(ending))
                .sorted()
                .toList();
    }

    /** What lies at a path, as it is sent to whoever takes no compression. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws Exception {
        service.close();
        data.close();
    }
}
