package heard.functions.submit;

import heard.settings.Environment;

/**
 * What keeping the door open in a flood needs to know.
 *
 * @param proofKey signs the work that is asked for
 */
record FloodSettings(Limits limits, byte[] proofKey) {
    static FloodSettings from(Environment environment) {
        return new FloodSettings(Limits.from(environment), environment.secret("PROOF_KEY"));
    }
}
