/**
 * Understanding what was said: language, redaction, tier, themes, needs and sentiment, by rules kept as data. Everything here is
 * a pure function of the text, who says it and the question, and every label names the rule behind it.
 */
@NullMarked
package heard.text;

import org.jspecify.annotations.NullMarked;
