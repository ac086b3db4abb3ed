/** Reads a function's settings from its environment, once, and says what is missing. */
@NullMarked
package heard.settings;

import org.jspecify.annotations.NullMarked;
