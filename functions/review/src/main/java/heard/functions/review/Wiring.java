package heard.functions.review;

import heard.domain.triage.HeldQueue;
import heard.http.PageToken;

/** What review is made of in AWS. */
record Wiring(HeldQueue queue, PageToken pages) {
    static Wiring of(Settings settings) {
        throw new IllegalStateException("not wired yet: " + settings.ledger());
    }
}
