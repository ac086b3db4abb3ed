package heard.domain.theme;

/**
 * One of the nine things children say they need of those who help them (Working Together to Safeguard Children).
 *
 * @param child in a child's words
 */
public record Need(String code, String child) {
    public Need {
        if (!code.matches("[a-z][a-z-]{2,39}") || child.isBlank()) {
            throw new IllegalArgumentException("not a need: " + code);
        }
    }
}
