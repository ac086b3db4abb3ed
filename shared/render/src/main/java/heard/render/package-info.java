/**
 * Pages and open data for the public. What is shown here is a {@link heard.disclosure.Shown} or a word from the framework: no page
 * takes a number.
 */
@JStachePath(prefix = "heard/render/", suffix = ".mustache")
@NullMarked
package heard.render;

import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
