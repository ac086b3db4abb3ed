/**
 * The gate that every release passes: it withholds what an attacker could use, and refuses a release that it cannot make safe. What
 * it did is kept with the release.
 */
@NullMarked
package heard.disclosure.gate;

import org.jspecify.annotations.NullMarked;
