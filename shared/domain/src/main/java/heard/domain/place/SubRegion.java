package heard.domain.place;

/**
 * A group of neighbouring partnerships that publish figures together.
 *
 * @param code such as {@code NW-GM}
 * @param name such as {@code Greater Manchester}
 */
public record SubRegion(String code, String name) {
    public SubRegion {
        if (code.isBlank() || name.isBlank()) throw new IllegalArgumentException("a sub-region has a code and a name");
    }
}
