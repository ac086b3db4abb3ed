package heard.domain.report;

/**
 * The files of the published site.
 *
 * <ul>
 *   <li>{@link #publish} is durable when it returns, and replaces what was there.
 * </ul>
 */
public interface PublishedSite {
    /**
     * @param path such as {@code reports/E08000009/2026-Q3/index.html}: no leading slash, no dots between slashes
     * @param mediaType such as {@code text/html; charset=utf-8}
     */
    void publish(String path, String mediaType, byte[] bytes);
}
