/** Tests of the rules, as tables that anybody can add a line to. */
@NullMarked
package heard.text;

import org.jspecify.annotations.NullMarked;
