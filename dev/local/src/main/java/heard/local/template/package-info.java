/**
 * What the local run reads of {@code template.yaml}: routes, stream mappings and schedules, so that nothing is declared twice.
 */
@NullMarked
package heard.local.template;

import org.jspecify.annotations.NullMarked;
