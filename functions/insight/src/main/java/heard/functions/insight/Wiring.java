package heard.functions.insight;

import heard.domain.insight.FeedbackSearch;
import heard.domain.theme.Framework;
import heard.http.PageToken;

/** What insight is made of in AWS. */
record Wiring(FeedbackSearch search, Framework framework, PageToken pages) {
    static Wiring of(Settings settings) {
        throw new IllegalStateException("not wired yet: " + settings.ledger());
    }
}
