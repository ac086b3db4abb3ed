package heard.contracts;

import heard.domain.report.PublishedSite;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/** The published site in memory. */
public final class InMemorySite implements PublishedSite {
    /** A file as it was published. */
    public record Page(String mediaType, byte[] bytes) {}

    private static final Pattern PATH =
            Pattern.compile("(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*");

    private final Map<String, Page> pages = new ConcurrentSkipListMap<>();

    @Override
    public void publish(String path, String mediaType, byte[] bytes) {
        if (!PATH.matcher(path).matches()) throw new IllegalArgumentException("not a path in the site");
        pages.put(path, new Page(mediaType, bytes.clone()));
    }

    public Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    public Map<String, Page> pages() {
        return Map.copyOf(pages);
    }
}
