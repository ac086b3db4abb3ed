/**
 * The attacker: what somebody can work out of everything that was ever published, knowing the rule, from outside or as one of the
 * partnerships. {@link heard.disclosure.attack.LinearAttacker} tells ranges by linear programming;
 * {@link heard.disclosure.attack.WitnessSearch} looks for proofs that a range is wide, and
 * {@link heard.disclosure.attack.WitnessCheck} believes none that it has not checked itself.
 */
@NullMarked
package heard.disclosure.attack;

import org.jspecify.annotations.NullMarked;
