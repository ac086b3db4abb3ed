/** Asking: a structured consultation that a school or setting runs. Lundy's <em>space</em>: being asked, safely. */
@NullMarked
package heard.domain.consultation;

import org.jspecify.annotations.NullMarked;
