package heard.functions.insight;

import heard.settings.Environment;

/**
 * What insight is told by its environment.
 *
 * @param ledger the table that holds the pointers of the indexes
 * @param bundles the bucket that holds their files
 * @param pageKey signs page tokens
 */
record Settings(String ledger, String bundles, byte[] pageKey) {
    static Settings from(Environment environment) {
        return new Settings(
                environment.required("LEDGER_TABLE"),
                environment.required("BUNDLES_BUCKET"),
                environment.secret("PAGE_KEY"));
    }
}
