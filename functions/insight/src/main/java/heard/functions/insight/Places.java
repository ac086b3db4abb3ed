package heard.functions.insight;

import heard.domain.feedback.FeedbackId;
import heard.domain.insight.SearchQuery;
import heard.domain.place.PartnershipCode;
import heard.http.PageToken;
import java.util.Optional;

/** Where a page of results ended, as a token that opens for the same partnership and the same search only. */
final class Places {
    private static final int SCORE = 8;

    private final PageToken tokens;

    Places(PageToken tokens) {
        this.tokens = tokens;
    }

    String token(PartnershipCode partnership, SearchQuery query, SearchQuery.After after) {
        String score = "%08x".formatted(Float.floatToIntBits(after.score()));
        return tokens.sign(context(partnership, query), score + after.id());
    }

    /** @return empty where the token was not made here for this partnership and search */
    Optional<SearchQuery.After> open(PartnershipCode partnership, SearchQuery query, String token) {
        return tokens.open(context(partnership, query), token)
                .map(place -> new SearchQuery.After(
                        Float.intBitsToFloat(Integer.parseUnsignedInt(place.substring(0, SCORE), 16)),
                        new FeedbackId(place.substring(SCORE))));
    }

    /** The words come last: whatever is typed there cannot pass for another part. The size may change from page to page. */
    private static String context(PartnershipCode partnership, SearchQuery query) {
        return "search\n" + partnership + "\n" + query.filter() + "\n" + query.words();
    }
}
