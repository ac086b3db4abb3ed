package heard.functions.report;

import heard.settings.Environment;

/**
 * What reporting is told by its environment.
 *
 * @param ledger the table that holds releases and the pointers of the indexes
 * @param bundles the bucket that holds the indexes' files
 * @param site the bucket that holds the published site
 * @param demonstration whether what was heard was made up; every page then says so
 */
record Settings(String ledger, String bundles, String site, boolean demonstration) {
    static Settings from(Environment environment) {
        return new Settings(
                environment.required("LEDGER_TABLE"),
                environment.required("BUNDLES_BUCKET"),
                environment.required("SITE_BUCKET"),
                "yes".equals(environment.value("DEMONSTRATION")));
    }
}
