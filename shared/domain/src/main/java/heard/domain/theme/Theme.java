package heard.domain.theme;

/**
 * One theme that feedback is coded to.
 *
 * @param name for professionals
 * @param plain for families
 * @param child for a child of eight
 * @param covers what belongs to it, in words
 */
public record Theme(String code, String name, String plain, String child, String covers) {
    public Theme {
        if (!code.matches("[a-z][a-z-]{2,39}")) throw new IllegalArgumentException("not a theme's code: " + code);
        if (name.isBlank() || plain.isBlank() || child.isBlank() || covers.isBlank()) {
            throw new IllegalArgumentException(code + " needs its names and what it covers");
        }
    }
}
