package heard.domain.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of results.
 *
 * @param total all that match
 * @param facets for each of {@code theme need group ageBand setting sentiment week}: how many of all that match have each value
 * @param generation which state of the index answered; it rises with each commit
 */
public record SearchPage(
        long total,
        List<Hit> hits,
        Map<String, Map<String, Long>> facets,
        Optional<SearchQuery.After> next,
        long generation) {
    public SearchPage {
        hits = List.copyOf(hits);
    }
}
