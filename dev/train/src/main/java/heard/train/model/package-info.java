/** The files of a model, as they lie in a folder. */
@NullMarked
package heard.train.model;

import org.jspecify.annotations.NullMarked;
