package heard.domain.theme;

import heard.domain.triage.Tier;
import java.util.List;

/**
 * What a comment is said to be about, in codes alone: no word of it.
 *
 * @param version of the understander that said so, or that the person who did corrected
 */
public record Labels(Tier tier, List<String> themes, List<String> needs, int sentiment, String version) {
    public Labels {
        themes = List.copyOf(themes);
        needs = List.copyOf(needs);
    }

    public static Labels of(Understanding understood) {
        return new Labels(
                understood.tier(),
                understood.themes().stream().map(ThemeMatch::code).toList(),
                understood.needs(),
                understood.sentiment(),
                understood.version());
    }
}
