package heard.domain.theme;

import heard.domain.triage.Decision;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person says that a comment is about, in place of what was understood of it.
 *
 * @param themes codes of all that it is about, the pile to look for it in first
 * @param needs codes of all needs that it speaks to
 * @param tier who must look, and when; empty where that stays
 * @param sentiment −1, 0 or 1; empty where it stays
 * @param reason in the person's words
 */
public record Correction(
        List<String> themes,
        List<String> needs,
        Optional<Tier> tier,
        Optional<Integer> sentiment,
        Optional<String> reason) {
    /** As a comment is labelled: see docs/labelling.md. */
    public static final int MOST_NEEDS = 3;

    static final String BY_A_PERSON = "A person who read it said so";
    private static final String CORRECTED = "+corrected";

    public Correction {
        themes = List.copyOf(themes);
        needs = List.copyOf(needs);
        if (themes.size() > Understanding.MOST_THEMES) throw new IllegalArgumentException("too many themes");
        if (needs.size() > MOST_NEEDS) throw new IllegalArgumentException("too many needs");
        if (Set.copyOf(themes).size() < themes.size() || Set.copyOf(needs).size() < needs.size())
            throw new IllegalArgumentException("a code is given twice");
        if (sentiment.isPresent() && Math.abs(sentiment.get()) > 1)
            throw new IllegalArgumentException("a sentiment is -1, 0 or 1");
        if (reason.isPresent()
                && (reason.get().isBlank()
                        || reason.get().codePointCount(0, reason.get().length()) > Decision.LONGEST_REASON))
            throw new IllegalArgumentException("a reason says something, within its limit");
    }

    /**
     * How a comment stands once it is corrected. Where a tier of danger is said of one that is searchable, it is held again: that a
     * person must act weighs more than where it stood.
     *
     * @param now assessed, in whatever state
     * @return empty where it would end holding, which takes a decision with a reason
     */
    public Optional<CodedFeedback> of(CodedFeedback now) {
        var next = of(now.understanding().orElseThrow(() -> new IllegalArgumentException("it is not assessed yet")));
        boolean danger = tier.filter(said -> said != Tier.NONE).isPresent();
        if (now.state() == State.HELD && !next.mustBeHeld()) return Optional.empty();
        return Optional.of(new CodedFeedback(
                now.feedback(), danger ? State.HELD : now.state(), now.version() + 1, Optional.of(next)));
    }

    private Understanding of(Understanding was) {
        return new Understanding(
                was.language(),
                was.readable(),
                was.redacted(),
                was.spans(),
                tier.orElse(was.tier()),
                reasons(was),
                themes.stream()
                        .map(code -> new ThemeMatch(code, 1, List.of(BY_A_PERSON)))
                        .toList(),
                needs,
                sentiment.orElse(was.sentiment()),
                false,
                was.version().endsWith(CORRECTED) ? was.version() : was.version() + CORRECTED);
    }

    private List<String> reasons(Understanding was) {
        if (tier.isEmpty() || tier.get() == was.tier()) return was.tierReasons();
        if (tier.get() == Tier.NONE) return List.of();
        return Stream.concat(Stream.of(BY_A_PERSON), was.tierReasons().stream())
                .distinct()
                .toList();
    }
}
