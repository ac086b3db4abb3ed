/** What every command of {@code heard} has: options, one sentence when something is wrong, and how far it is. */
@NullMarked
package heard.command;

import org.jspecify.annotations.NullMarked;
