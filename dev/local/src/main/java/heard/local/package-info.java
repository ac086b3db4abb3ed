/**
 * The whole service on one machine, on real parts: the same handlers, reached through the routes that {@code template.yaml}
 * declares, over DynamoDB Local, an S3 server on files, and a real OpenID provider. Never deployed.
 */
@NullMarked
package heard.local;

import org.jspecify.annotations.NullMarked;
