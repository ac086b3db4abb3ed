package heard.domain.insight;

import java.util.List;

/**
 * Which bundles make up an index now.
 *
 * @param generation 1 and up, one more with each commit
 * @param writer who wrote it, unlike for every writer and commit, so that a writer whose answer was lost knows its own success
 * @param bundles names, in the order they were committed
 */
public record IndexPointer(long generation, String writer, List<String> bundles) {
    public IndexPointer {
        bundles = List.copyOf(bundles);
        if (generation < 1) throw new IllegalArgumentException("generations start at 1");
    }
}
