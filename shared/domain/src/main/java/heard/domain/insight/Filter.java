package heard.domain.insight;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Group;
import heard.domain.feedback.SettingKind;
import java.util.Optional;

/**
 * What a search is narrowed to; an empty part narrows nothing.
 *
 * @param theme a theme's code
 * @param need a need's code
 * @param sentiment −1, 0 or 1
 */
public record Filter(
        WeekRange weeks,
        Optional<Group> group,
        Optional<AgeBand> ageBand,
        Optional<SettingKind> setting,
        Optional<String> theme,
        Optional<String> need,
        Optional<Integer> sentiment) {
    public static final Filter NONE = new Filter(
            WeekRange.ALL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static Filter of(WeekRange weeks) {
        return new Filter(
                weeks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Filter withTheme(String code) {
        return new Filter(weeks, group, ageBand, setting, Optional.of(code), need, sentiment);
    }
}
