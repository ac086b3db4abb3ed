package heard.functions.assess;

import heard.domain.place.PartnershipCode;
import heard.domain.theme.Corrections;
import heard.domain.theme.KeptOwnTheme;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.OwnThemes;
import heard.domain.theme.Understander;
import heard.text.HeardUnderstander;
import heard.text.NewTheme;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Understands in each partnership with the themes that it added, as they were at most {@link #FRESH} ago. Where they cannot be read,
 * with those known before: a theme that is not told can be corrected, danger that is found late cannot.
 */
final class TheirThemes implements Assess.Understanders {
    static final Duration FRESH = Duration.ofMinutes(2);

    private static final System.Logger LOG = System.getLogger(TheirThemes.class.getName());

    private record Known(Instant at, List<NewTheme> themes, Understander understander) {}

    private final HeardUnderstander packed;
    private final OwnThemes own;
    private final Corrections corrections;
    private final InstantSource clock;
    private final Map<PartnershipCode, Known> known = new ConcurrentHashMap<>();

    TheirThemes(HeardUnderstander packed, OwnThemes own, Corrections corrections, InstantSource clock) {
        this.packed = packed;
        this.own = own;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    public Understander of(PartnershipCode partnership) {
        var now = clock.instant();
        return known.compute(
                        partnership,
                        (place, last) -> last != null && now.isBefore(last.at().plus(FRESH))
                                ? last
                                : renewed(place, now, last == null ? new Known(now, List.of(), packed) : last))
                .understander();
    }

    private Known renewed(PartnershipCode partnership, Instant now, Known last) {
        try {
            var themes = themes(partnership);
            // Each example is read by the encoder, so that is done only where something changed.
            var understander = themes.equals(last.themes()) ? last.understander() : packed.withThemes(themes);
            return new Known(now, themes, understander);
        } catch (RuntimeException trouble) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "own themes of {0} not read: {1}",
                    partnership,
                    trouble.getClass().getSimpleName());
            return new Known(now, last.themes(), last.understander());
        }
    }

    private List<NewTheme> themes(PartnershipCode partnership) {
        return own.all(partnership).stream()
                .map(KeptOwnTheme::theme)
                .filter(theme -> !theme.retired())
                .map(theme -> withCorrections(partnership, theme))
                .toList();
    }

    private NewTheme withCorrections(PartnershipCode partnership, OwnTheme theme) {
        var examples = new ArrayList<>(theme.examples());
        corrections.examples(partnership, theme.code()).forEach(text -> examples.add(beginning(text)));
        return new NewTheme(theme.code(), theme.definition(), examples);
    }

    /** As long as an example may be: what a very long comment is about is not clear from all of it. */
    private static String beginning(String text) {
        int longest = Math.min(OwnTheme.LONGEST_EXAMPLE, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
