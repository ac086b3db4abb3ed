package heard.domain.theme;

import java.util.List;

/**
 * A priority that a partnership or the region has published.
 *
 * @param owner the code of a partnership or of the region
 * @param period as its owner writes it, such as {@code 2025-26}
 * @param themes codes of the themes it is about, at least one
 */
public record Priority(String owner, String period, String name, List<String> themes) {
    public Priority {
        themes = List.copyOf(themes);
        if (themes.isEmpty()) throw new IllegalArgumentException(name + " names no theme");
    }
}
