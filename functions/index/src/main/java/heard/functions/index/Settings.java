package heard.functions.index;

import heard.settings.Environment;

/**
 * What writing indexes is told by its environment.
 *
 * @param ledger the table that holds the pointers of the indexes
 * @param bundles the bucket that holds their files
 */
record Settings(String ledger, String bundles) {
    static Settings from(Environment environment) {
        return new Settings(environment.required("LEDGER_TABLE"), environment.required("BUNDLES_BUCKET"));
    }
}
