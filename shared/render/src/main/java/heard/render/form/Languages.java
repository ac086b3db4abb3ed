package heard.render.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that the pages of those who speak are offered in. */
public final class Languages {
    /** The one that all others are translated from. */
    public static final Catalogue ENGLISH = Catalogue.read("en");

    private static final List<Catalogue> OFFERED = Stream.concat(
                    Stream.of(ENGLISH),
                    Stream.of("cy", "pl", "ur", "pa", "ro", "ar", "bn", "uk", "pt")
                            .map(Catalogue::read))
            .toList();

    private Languages() {}

    public static List<Catalogue> offered() {
        return OFFERED;
    }

    public static Optional<Catalogue> find(String language) {
        return OFFERED.stream().filter(one -> one.language().equals(language)).findFirst();
    }

    /**
     * The one that a browser asks for first, else English.
     *
     * @param accepted a header {@code Accept-Language}; one that cannot be read asks for nothing
     */
    public static Catalogue preferred(String accepted) {
        if (accepted.isBlank() || accepted.length() > 500) return ENGLISH;
        try {
            var tags = OFFERED.stream().map(Catalogue::language).toList();
            String best = Locale.lookupTag(Locale.LanguageRange.parse(accepted), tags);
            return Optional.ofNullable(best).flatMap(Languages::find).orElse(ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }
}
