package heard.domain.theme;

import java.util.List;

/**
 * A theme found in a comment, and why.
 *
 * @param score 0 to 1, comparable within one version only
 * @param why the words or rules behind it, with nothing that names a person
 */
public record ThemeMatch(String code, double score, List<String> why) {
    public ThemeMatch {
        why = List.copyOf(why);
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("a score lies between 0 and 1");
    }
}
