/** Words and parts of words, counted and weighed: what a linear model reads, and can be asked for its reasons. */
@NullMarked
package heard.text.linear;

import org.jspecify.annotations.NullMarked;
