/**
 * Statistical disclosure control: what may be shown outside the partnership that owns the words. Every figure that the public sees
 * is a {@link heard.disclosure.Shown}, and only {@link heard.disclosure.Disclosure} can make one.
 */
@NullMarked
package heard.disclosure;

import org.jspecify.annotations.NullMarked;
