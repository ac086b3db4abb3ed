/**
 * Rules that run: the arrows between modules, and that the deployment, the wire's description and the documents say what the code
 * does.
 */
@NullMarked
package heard.architecture;

import org.jspecify.annotations.NullMarked;
