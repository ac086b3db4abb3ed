/**
 * An HTTP API on one port that behaves as API Gateway's does, and the pages that CloudFront would serve.
 */
@NullMarked
package heard.local.gateway;

import org.jspecify.annotations.NullMarked;
