/** The pages as a browser shows them: opened, measured, drawn. It is Chromium, the one that the machine has. */
@NullMarked
package heard.browser;

import org.jspecify.annotations.NullMarked;
