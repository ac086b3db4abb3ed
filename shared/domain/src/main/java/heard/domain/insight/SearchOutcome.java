package heard.domain.insight;

/** Every way a search can end. */
public sealed interface SearchOutcome {
    record Found(SearchPage page) implements SearchOutcome {}

    /**
     * The words cannot be searched for.
     *
     * @param reason a sentence the searcher can act on
     */
    record NotUnderstood(String reason) implements SearchOutcome {}
}
