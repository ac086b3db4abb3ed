package heard.text;

import java.util.List;

/**
 * A theme that a partnership adds to the framework, before there is anything to learn it from.
 *
 * @param definition what belongs to it, in words
 * @param examples comments that carry it, five or so; corrections join them
 */
public record NewTheme(String code, String definition, List<String> examples) {
    static final int MOST_EXAMPLES = 200;

    public NewTheme {
        examples = List.copyOf(examples);
        if (!code.matches("[a-z][a-z-]{2,39}")) throw new IllegalArgumentException("not a theme's code: " + code);
        if (definition.isBlank() || examples.isEmpty())
            throw new IllegalArgumentException(code + " needs a definition and an example");
        if (examples.size() > MOST_EXAMPLES)
            throw new IllegalArgumentException(code + " has more than " + MOST_EXAMPLES + " examples");
    }
}
