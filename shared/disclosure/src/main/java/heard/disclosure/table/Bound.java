package heard.disclosure.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What everybody knows of how themes and comments hang together: a comment carries a theme or not, and few at once.
 *
 * @param themes in every cell, the sum of these
 * @param most is at most this many times all comments
 * @param exactly is this many times all comments, as of answers of which each comment has one
 */
public record Bound(List<String> themes, int most, boolean exactly) {
    public Bound {
        themes = List.copyOf(themes);
    }

    /** Of comments that carry up to so many themes each: no theme is in more comments than there are, nor all in more than that. */
    public static List<Bound> ofThemes(List<String> themes, int most) {
        var bounds = new ArrayList<Bound>();
        for (String theme : themes) bounds.add(new Bound(List.of(theme), 1, false));
        bounds.add(new Bound(themes, most, false));
        return bounds;
    }
}
