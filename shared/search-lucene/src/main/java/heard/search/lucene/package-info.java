/**
 * The search index on Lucene: one index a partnership, kept as a chain of immutable bundles and one pointer. The only package that
 * knows Lucene's index; the rest of the house knows its ports, {@link heard.domain.insight.FeedbackIndex} and
 * {@link heard.domain.insight.FeedbackSearch}.
 */
@NullMarked
package heard.search.lucene;

import org.jspecify.annotations.NullMarked;
