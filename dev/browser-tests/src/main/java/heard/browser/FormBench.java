package heard.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import heard.bench.Measurement;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * What a form page costs whoever opens it for the first time, on a bad connection and a slow phone: bytes over the wire, headers and
 * all, and the time until it is painted and its scripts have run. Each page is opened a few times; the time is the middle one.
 */
final class FormBench {
    private static final int TIMES = 3;
    private static final Connection CONNECTION = Connection.SLOW_3G;
    private static final int TIMES_SLOWER = 4;

    private static final int MOST_BYTES = 60_000;
    private static final int MOST_SCRIPT_BYTES = 15_000;
    private static final double MOST_SECONDS = 2;

    private static final String READY = """
            () => Math.max(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
              ...performance.getEntriesByName('first-contentful-paint').map((paint) => paint.startTime))
            """;

    private FormBench() {}

    /**
     * What one opening took.
     *
     * @param bytes over the wire, of all that the page loads
     * @param hosts others than our own that were asked for anything
     */
    private record Opening(long bytes, long scriptBytes, int fonts, TreeSet<String> hosts, double seconds) {
        boolean meetsTheMarks() {
            return bytes <= MOST_BYTES
                    && scriptBytes <= MOST_SCRIPT_BYTES
                    && fonts == 0
                    && hosts.isEmpty()
                    && seconds <= MOST_SECONDS;
        }

        Map<String, Object> figures(String path) {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("page", path);
            figures.put("bytes", bytes);
            figures.put("scriptBytes", scriptBytes);
            figures.put("fonts", fonts);
            figures.put("otherHosts", hosts);
            figures.put("secondsUntilReady", Math.round(seconds * 100) / 100.0);
            return figures;
        }
    }

    static Measurement measure(HeardHere heard, Chromium chromium) throws Exception {
        var pages = heard.formPages();
        if (pages.isEmpty()) throw new IllegalStateException("there is no form");
        var openings = new LinkedHashMap<String, Opening>();
        open(heard, chromium, pages.getFirst()); // What the first opening of all costs is the browser's own.
        for (var path : pages) openings.put(path, middle(heard, chromium, path));
        var all = List.copyOf(openings.values());
        var figures = new LinkedHashMap<String, Object>();
        figures.put("roundTripMs", CONNECTION.roundTripMs());
        figures.put("bytesASecond", CONNECTION.bytesASecond());
        figures.put("timesSlower", TIMES_SLOWER);
        figures.put("mostBytes", MOST_BYTES);
        figures.put("mostScriptBytes", MOST_SCRIPT_BYTES);
        figures.put("mostSeconds", MOST_SECONDS);
        figures.put(
                "pagesWithinAllMarks",
                all.stream().filter(Opening::meetsTheMarks).count());
        var each = new ArrayList<Map<String, Object>>();
        openings.forEach((path, opening) -> each.add(opening.figures(path)));
        figures.put("pages", each);
        return new Measurement(
                "form",
                figures,
                "%d form pages: at most %.1f kB over the wire, %.1f kB of them script, %.0f fonts, %.0f other hosts, ready in at most %.2f s on slow 3G with a processor %d times slower; %d within all marks"
                        .formatted(
                                all.size(),
                                worst(all, one -> one.bytes() / 1000.0),
                                worst(all, one -> one.scriptBytes() / 1000.0),
                                worst(all, Opening::fonts),
                                worst(all, one -> one.hosts().size()),
                                worst(all, Opening::seconds),
                                TIMES_SLOWER,
                                all.stream().filter(Opening::meetsTheMarks).count()));
    }

    private static double worst(List<Opening> all, ToDoubleFunction<Opening> figure) {
        return all.stream().mapToDouble(figure).max().orElseThrow();
    }

    private static Opening middle(HeardHere heard, Chromium chromium, String path) {
        var openings = new ArrayList<Opening>();
        for (int i = 0; i < TIMES; i++) openings.add(open(heard, chromium, path));
        openings.sort(Comparator.comparingDouble(Opening::seconds));
        return openings.get(TIMES / 2);
    }

    private static Opening open(HeardHere heard, Chromium chromium, String path) {
        try (var visitor = chromium.visitor(new Browser.NewContextOptions())) {
            var page = visitor.newPage();
            View.PHONE.of(page);
            var wire = new Wire(visitor.newCDPSession(page));
            page.navigate(heard.address() + path, new Page.NavigateOptions().setTimeout(120_000));
            double seconds = ((Number) page.evaluate(READY)).doubleValue() / 1000;
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            return wire.opening(URI.create(heard.address()).getAuthority(), seconds);
        }
    }

    /** What goes over the wire, as the browser's own network panel tells it. */
    private static final class Wire {
        private final Map<String, String> types = new HashMap<>();
        private final Map<String, Long> bytes = new HashMap<>();
        private final TreeSet<String> hosts = new TreeSet<>();

        Wire(CDPSession session) {
            session.on("Network.requestWillBeSent", event -> {
                var uri = URI.create(event.getAsJsonObject("request")
                        .get("url")
                        .getAsString()
                        .replaceAll("[?#].*", ""));
                if (uri.getAuthority() != null) hosts.add(uri.getAuthority());
            });
            session.on(
                    "Network.responseReceived",
                    event -> types.put(id(event), event.get("type").getAsString()));
            session.on(
                    "Network.loadingFinished",
                    event -> bytes.put(id(event), event.get("encodedDataLength").getAsLong()));
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", CONNECTION.asAsked());
            var rate = new JsonObject();
            rate.addProperty("rate", TIMES_SLOWER);
            session.send("Emulation.setCPUThrottlingRate", rate);
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }

        Opening opening(String own, double seconds) {
            var others = new TreeSet<>(hosts);
            others.remove(own);
            long script = bytes.entrySet().stream()
                    .filter(one -> "Script".equals(types.get(one.getKey())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            int fonts = (int) types.values().stream().filter("Font"::equals).count();
            return new Opening(
                    bytes.values().stream().mapToLong(Long::longValue).sum(), script, fonts, others, seconds);
        }
    }
}
