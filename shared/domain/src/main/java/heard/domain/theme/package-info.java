/** What it is about: the framework of themes, needs and priorities, and what was understood of each piece of feedback. */
@NullMarked
package heard.domain.theme;

import org.jspecify.annotations.NullMarked;
