/** Pages as tagged PDF (PDF/UA-1), every font embedded. Only what publishes reports carries it. */
@NullMarked
package heard.pdf;

import org.jspecify.annotations.NullMarked;
