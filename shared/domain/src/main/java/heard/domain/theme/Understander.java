package heard.domain.theme;

/**
 * Understands a text: a pure function of text, speaker and question, of bounded time, safe for threads.
 *
 * <ul>
 *   <li>Any text is answered: blank, one emoji, 4,000 characters, no letters, any script.
 *   <li>The same input has the same answer for one {@link Understanding#version()}.
 *   <li>Every label names the words or the rule behind it.
 * </ul>
 */
public interface Understander {
    Understanding understand(Said said);
}
