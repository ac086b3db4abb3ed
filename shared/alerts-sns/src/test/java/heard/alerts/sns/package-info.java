/** The adapter against its port's contract, on a small SNS of the test's own and on LocalStack where Docker is. */
@NullMarked
package heard.alerts.sns;

import org.jspecify.annotations.NullMarked;
