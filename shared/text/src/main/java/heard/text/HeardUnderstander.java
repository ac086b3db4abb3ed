package heard.text;

import heard.domain.theme.Framework;
import heard.domain.theme.Said;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understander;
import heard.domain.theme.Understanding;
import java.util.ArrayList;

/** Understands by rules alone: nothing is learnt yet, and the same text has the same answer. Safe for threads. */
public final class HeardUnderstander implements Understander {
    /** Raised with any change to a rule, a list or the code that reads them. */
    public static final String VERSION = "rules-1";

    private static final int MOST_NEEDS = 3;

    private final Language language;
    private final Redactor redactor;
    private final TierRules tiers;
    private final ThemeRules themes;
    private final ThemeRules needs;
    private final Sentiment sentiment = new Sentiment();

    private HeardUnderstander(
            Language language, Redactor redactor, TierRules tiers, ThemeRules themes, ThemeRules needs) {
        this.language = language;
        this.redactor = redactor;
        this.tiers = tiers;
        this.themes = themes;
        this.needs = needs;
    }

    /**
     * Reads the rules of this package.
     *
     * @throws IllegalStateException where they do not fit the framework, theme for theme and need for need
     */
    public static HeardUnderstander load(Framework framework) {
        return new HeardUnderstander(
                Language.load(),
                Redactor.load(),
                TierRules.load(),
                ThemeRules.ofThemes(framework),
                ThemeRules.ofNeeds(framework));
    }

    @Override
    public Understanding understand(Said said) {
        String text = said.text();
        var words = Word.in(text);
        var reading = language.read(text, words);
        var spans = redactor.spans(text);
        var spoken = Spoken.of(text);
        var searcher = spoken.index().createSearcher();
        var tier = tiers.find(spoken, searcher, said.speaker());
        var reasons = new ArrayList<>(tier.reasons());
        if (!reading.readable())
            reasons.add("It is in a language or script that only a person can read (rule unreadable)");
        var about = themes.find(spoken, searcher);
        return new Understanding(
                reading.tag(),
                reading.readable(),
                Redactor.redacted(text, spans),
                spans,
                tier.tier(),
                reasons,
                about,
                needs.find(spoken, searcher).stream()
                        .map(ThemeMatch::code)
                        .limit(MOST_NEEDS)
                        .toList(),
                sentiment.of(words),
                about.isEmpty() || about.getFirst().score() < ThemeRules.SURE,
                VERSION);
    }
}
