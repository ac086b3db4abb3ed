/**
 * A real OpenID provider for the local run, in which anybody may sign in as anybody. It is loaded by a class loader of its own,
 * so only types of the JDK cross its border.
 */
@NullMarked
package heard.identity;

import org.jspecify.annotations.NullMarked;
