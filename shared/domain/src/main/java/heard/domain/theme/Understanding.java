package heard.domain.theme;

import heard.domain.triage.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a text.
 *
 * @param language BCP 47; empty for unknown
 * @param readable whether the understander can read that language; what it cannot read is for a person
 * @param redacted the text with every span replaced by its type in square brackets
 * @param spans in order, not overlapping, offsets in code points of the text
 * @param tierReasons why a person must look, each a sentence; empty where nobody must, and may be for what could not be read
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
        return mayTellOfDanger() || !tierReasons.isEmpty();
    }

    /** Whether somebody may be in danger: there is a sign of it, or it could not be read. */
    public boolean mayTellOfDanger() {
        return tier != Tier.NONE || !readable;
    }

    /** Where it stands among what waits for a person, 0 the most pressing: urgent, concern, not readable, held for another reason. */
    public int placeInQueue() {
        return switch (tier) {
            case URGENT -> 0;
            case CONCERN -> 1;
            case NONE -> readable ? 3 : 2;
        };
    }

    /** The same, with one more reason for a person to look. */
    public Understanding withReason(String reason) {
        var reasons = new ArrayList<>(tierReasons);
        reasons.add(reason);
        return new Understanding(
                language, readable, redacted, spans, tier, reasons, themes, needs, sentiment, unsure, version);
    }

    @Override
    public String toString() {
        return "Understanding[" + tier.wire() + ", " + themes.size() + " themes, " + version + "]";
    }
}
