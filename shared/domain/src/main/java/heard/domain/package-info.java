/**
 * The field, in plain Java. The packages follow Lundy's model of participation, space → voice → audience → influence, and each
 * uses only those before it: {@code place} and {@code consultation} (space) → {@code feedback} (voice) → {@code triage}, {@code
 * theme} and {@code insight} (audience) → {@code report} (influence).
 */
@NullMarked
package heard.domain;

import org.jspecify.annotations.NullMarked;
