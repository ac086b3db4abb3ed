package heard.disclosure.attack;

import java.util.List;
import java.util.Map;

/**
 * What came of an attack.
 *
 * @param proofs checked witnesses, by the number of the figure that each protects
 * @param exposures what is left without proof
 */
public record Findings(Map<Integer, List<Witness>> proofs, List<Exposure> exposures) {}
