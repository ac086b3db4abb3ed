package heard.disclosure.gate;

import heard.disclosure.attack.Exposure;
import heard.disclosure.attack.Findings;
import heard.disclosure.attack.Knowledge;
import heard.disclosure.table.Figure;
import java.util.List;
import java.util.Map;

/** Every way that a release can leave the gate. */
public sealed interface GateOutcome {
    GateLog log();

    /**
     * It is safe.
     *
     * @param shown what may be told of each figure that was wanted, in that order; one that is withheld altogether is not in it
     * @param knowledge everything published with this release, as an attacker has it
     * @param findings the proofs
     */
    record Passed(Map<Figure, String> shown, GateLog log, Knowledge knowledge, Findings findings)
            implements GateOutcome {}

    /** Nothing is released. */
    record Refused(List<Exposure> exposures, GateLog log) implements GateOutcome {}
}
