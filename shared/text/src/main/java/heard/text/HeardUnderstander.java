package heard.text;

import heard.domain.theme.Framework;
import heard.domain.theme.Said;
import heard.domain.theme.Span;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understander;
import heard.domain.theme.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Understands by rules and by what was learnt from our own examples, joined. The same text has the same answer. Safe for threads.
 */
public final class HeardUnderstander implements Understander {
    /** Raised with any change to a rule, a list or the code that reads them. */
    private static final String RULES = "rules-3";

    private static final int MOST_NEEDS = 3;

    private final Language language;
    private final Redactor redactor;
    private final Redaction redaction;
    private final Scorer scorer;
    private final Thresholds thresholds;
    private final TierRules tierRules = TierRules.load();
    private final Danger danger;
    private final ThemeRules themeRules;
    private final Labeller themes;
    private final Labeller needs;
    private final Framework framework;
    private final NearestThemes nearest;

    /**
     * With models of one's own.
     *
     * @throws IllegalStateException where rules do not fit the framework
     */
    public HeardUnderstander(Framework framework, Scorer scorer, Thresholds thresholds) {
        this(framework, scorer, thresholds, new NearestThemes(List.of(), scorer.learnt()));
    }

    private HeardUnderstander(Framework framework, Scorer scorer, Thresholds thresholds, NearestThemes nearest) {
        this.framework = framework;
        this.nearest = nearest;
        this.language = Language.load();
        this.redactor = Redactor.load();
        this.redaction = new Redaction(thresholds.redact());
        this.scorer = scorer;
        this.thresholds = thresholds;
        this.danger = new Danger(scorer, thresholds);
        this.themeRules = ThemeRules.load(framework);
        this.themes = new Labeller("themes", scorer.learnt().themes(), thresholds.themes(), scorer);
        this.needs = new Labeller("needs", scorer.learnt().needs(), thresholds.needs(), scorer);
    }

    /**
     * Reads the rules and the models of this package.
     *
     * @throws IllegalStateException where they do not fit the framework, theme for theme
     */
    public static HeardUnderstander load(Framework framework) {
        var thresholds = Thresholds.load();
        return new HeardUnderstander(framework, Scorer.load(thresholds.encoderShare()), thresholds);
    }

    /** The same, and a partnership's own themes, which are told by likeness until there is enough to learn them from. */
    public HeardUnderstander withThemes(List<NewTheme> own) {
        return new HeardUnderstander(framework, scorer, thresholds, new NearestThemes(own, scorer.learnt()));
    }

    /** What the rules of redaction alone find in a text. */
    public static List<Span> ruled(String text) {
        return Redactor.load().spans(text);
    }

    /** Other themes of one's own are another version: the same text may have another answer. */
    public String version() {
        return RULES + "+" + scorer.learnt().version() + nearest.version();
    }

    @Override
    public Understanding understand(Said said) {
        String text = said.text();
        var reading = language.read(text, Word.in(text));
        var ruled = redactor.spans(text);
        var scores = scorer.score(said, ruled);
        var spans = redaction.spans(text, ruled, scores.pieces());
        String redacted = Redactor.redacted(text, spans);
        var spoken = Spoken.of(text);
        var searcher = spoken.index().createSearcher();
        var found = danger.find(
                tierRules.find(spoken, searcher, said.speaker()),
                scores,
                reading.readable(),
                said.speaker().isPresent(),
                redacted);
        var reasons = new ArrayList<>(found.reasons());
        if (!reading.readable())
            reasons.add("It is in a language or script that only a person can read (rule unreadable)");
        var about = Stream.concat(
                        themes.find(scores.themes(), themeRules.find(spoken, searcher), redacted).stream(),
                        nearest.find(scores.sentence()).stream())
                .sorted(Comparator.comparingDouble(ThemeMatch::score).reversed())
                .limit(Understanding.MOST_THEMES)
                .toList();
        return new Understanding(
                reading.tag(),
                reading.readable(),
                redacted,
                spans,
                found.tier(),
                reasons,
                about,
                needs.find(scores.needs(), List.of(), redacted).stream()
                        .map(ThemeMatch::code)
                        .limit(MOST_NEEDS)
                        .toList(),
                feeling(scores.sentiment()),
                about.isEmpty() || about.getFirst().score() < thresholds.sure(),
                version());
    }

    /** −1, 0 or 1, whichever is likeliest. */
    private static int feeling(float[] chances) {
        int most = 0;
        for (int i = 1; i < chances.length; i++) if (chances[i] > chances[most]) most = i;
        return most - 1;
    }
}
