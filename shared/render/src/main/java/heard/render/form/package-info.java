/** The pages of those who speak: the form, and what a receipt tells. They work without JavaScript and load nothing of others. */
@JStachePath(prefix = "heard/render/form/", suffix = ".mustache")
@NullMarked
package heard.render.form;

import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
