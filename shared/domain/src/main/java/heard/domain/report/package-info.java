/** Answering: what is published each quarter, protected, for everybody. Lundy's <em>influence</em>: it is acted on, and said so. */
@NullMarked
package heard.domain.report;

import org.jspecify.annotations.NullMarked;
