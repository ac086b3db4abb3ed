package heard.domain.theme;

import heard.domain.triage.Tier;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a text.
 *
 * @param language BCP 47; empty for unknown
 * @param readable whether the understander can read that language; what it cannot read is for a person
 * @param redacted the text with every span replaced by its type in square brackets
 * @param spans in order, not overlapping, offsets in code points of the text
 * @param tierReasons why a person must look; empty for none that can be read
 * @param themes 0 to {@link #MOST_THEMES}, the strongest first
 * @param needs codes of needs
 * @param sentiment −1, 0 or 1; it never steers triage
 * @param unsure whether it belongs on the shelf that a person reads: no theme, or an unsure one
 * @param version of the understander
 */
public record Understanding(
        Optional<String> language,
        boolean readable,
        String redacted,
        List<Span> spans,
        Tier tier,
        List<String> tierReasons,
        List<ThemeMatch> themes,
        List<String> needs,
        int sentiment,
        boolean unsure,
        String version) {
    public static final int MOST_THEMES = 4;

    public Understanding {
        spans = List.copyOf(spans);
        tierReasons = List.copyOf(tierReasons);
        themes = List.copyOf(themes);
        needs = List.copyOf(needs);
        if (themes.size() > MOST_THEMES) throw new IllegalArgumentException("more than " + MOST_THEMES + " themes");
        if (sentiment < -1 || sentiment > 1) throw new IllegalArgumentException("a sentiment is -1, 0 or 1");
    }

    /** Whether a person must read it before it joins search and report. */
    public boolean mustBeHeld() {
        return tier != Tier.NONE || !readable;
    }

    @Override
    public String toString() {
        return "Understanding[" + tier.wire() + ", " + themes.size() + " themes, " + version + "]";
    }
}
