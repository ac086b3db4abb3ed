/**
 * The wire: HTTP events of API Gateway (payload 2.0) to checked values, and values back to responses. What is wrong is said as an
 * RFC 9457 problem that points at the field, and never repeats what was sent.
 */
@NullMarked
package heard.http;

import org.jspecify.annotations.NullMarked;
