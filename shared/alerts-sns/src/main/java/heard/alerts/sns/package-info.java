/** Alerts by SNS: to those who asked to be told that something waits, and never what. */
@NullMarked
package heard.alerts.sns;

import org.jspecify.annotations.NullMarked;
