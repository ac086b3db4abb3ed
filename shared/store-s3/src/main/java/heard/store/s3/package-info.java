/** The bundles of the search index and the published site, as objects on S3. */
@NullMarked
package heard.store.s3;

import org.jspecify.annotations.NullMarked;
