package heard.functions.report;

import heard.domain.place.Region;

/** What reporting is made of in AWS. */
record Wiring(Publish publish, Summarise summarise, Region region) {
    static Wiring of(Settings settings) {
        throw new IllegalStateException("not wired yet: " + settings.ledger());
    }
}
