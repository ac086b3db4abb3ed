package heard.functions.review;

import heard.domain.place.PartnershipCode;
import heard.domain.theme.Correction;
import heard.domain.theme.Framework;
import heard.domain.theme.Need;
import heard.domain.theme.OwnThemes;
import heard.domain.theme.Theme;
import heard.domain.theme.Understanding;
import heard.domain.triage.Decision;
import heard.domain.triage.Tier;
import heard.http.Fields;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A correction as it is sent, read against the codes that its partnership knows; what is wrong is gathered in the fields. */
final class CorrectionForm {
    private static final int LONGEST_CODE = 40;

    private final Framework framework;
    private final OwnThemes own;

    CorrectionForm(Framework framework, OwnThemes own) {
        this.framework = framework;
        this.own = own;
    }

    /** @return empty where something is wrong; the fields then tell what */
    Optional<Correction> read(PartnershipCode partnership, Fields body) {
        var themes = codes(
                body,
                "themes",
                Understanding.MOST_THEMES,
                themes(partnership),
                "Give the code of a theme of the framework, or of one of your own that is not retired.");
        var needs = codes(
                body,
                "needs",
                Correction.MOST_NEEDS,
                framework.needs().stream().map(Need::code).collect(Collectors.toSet()),
                "Give the code of a need, such as protection.");
        var tier = body.maybeValue("tier", 20, CorrectionForm::tier, "Give urgent, concern or none.");
        var sentiment = body.maybeWhole("sentiment", -1, 1);
        var reason = body.maybeText("reason", Decision.LONGEST_REASON).filter(text -> !text.isBlank());
        if (themes.isEmpty() || needs.isEmpty()) return Optional.empty();
        return Optional.of(new Correction(
                themes.get(),
                needs.get(),
                tier,
                sentiment.isPresent() ? Optional.of(sentiment.getAsInt()) : Optional.empty(),
                reason));
    }

    private Set<String> themes(PartnershipCode partnership) {
        var known = framework.themes().stream().map(Theme::code).collect(Collectors.toCollection(HashSet::new));
        own.all(partnership).stream()
                .filter(kept -> !kept.theme().retired())
                .forEach(kept -> known.add(kept.theme().code()));
        return known;
    }

    private static Optional<List<String>> codes(
            Fields body, String name, int most, Set<String> known, String otherwise) {
        var given = body.texts(name, 0, most, LONGEST_CODE);
        if (given.isEmpty()) return given;
        var seen = new HashSet<String>();
        boolean right = true;
        for (int i = 0; i < given.get().size(); i++) {
            String code = given.get().get(i);
            if (!known.contains(code)) body.wrong(name, i, otherwise);
            else if (!seen.add(code)) body.wrong(name, i, "Give each once.");
            else continue;
            right = false;
        }
        return right ? given : Optional.empty();
    }

    private static Tier tier(String word) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.wire().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such tier"));
    }
}
