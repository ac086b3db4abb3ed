package heard.domain.triage;

/**
 * Tells a partnership's people that something waits.
 *
 * <ul>
 *   <li>{@link #send} returns once the alert is handed over durably, and throws where it could not be; a caller may send it again.
 *   <li>What is handed over tells the partnership, tier, number, and where to look. It never carries a word that was said.
 *   <li>Two alerts may arrive in either order: a topic promises none, and each alert stands by itself.
 * </ul>
 */
public interface Alerts {
    void send(Alert alert);
}
