package heard.render;

import heard.disclosure.Shown;
import heard.domain.place.Partnership;
import heard.domain.report.Quarter;
import java.util.List;

/**
 * What one partnership heard in one quarter, with every figure already protected: there is no number in it, and none can be got
 * out of it.
 *
 * @param place the partnership and what it is part of
 * @param demonstration whether what was heard was made up to show how the service works
 * @param framework the version of the themes
 * @param comments all of them
 * @param groups by who spoke, always the same four in the same order
 * @param themes the most spoken of first, as far as the figures that are shown tell it
 * @param needs what children say they need, ordered as the themes are
 * @param feelings good, neither, bad
 * @param priorities those of the partnership, then those of its region
 */
public record Summary(
        Place place,
        Quarter quarter,
        boolean demonstration,
        String framework,
        Shown comments,
        List<Line> groups,
        List<ThemeRow> themes,
        List<Line> needs,
        List<Line> feelings,
        List<PriorityRow> priorities) {
    public Summary {
        groups = List.copyOf(groups);
        themes = List.copyOf(themes);
        needs = List.copyOf(needs);
        feelings = List.copyOf(feelings);
        priorities = List.copyOf(priorities);
    }

    /** A partnership, with the names of its sub-region and region. */
    public record Place(Partnership partnership, String subRegion, String region) {}

    /**
     * A figure and what it is of.
     *
     * @param share of all comments
     */
    public record Line(String code, String name, Shown shown, Shown share) {}

    /**
     * A theme and how many spoke of it.
     *
     * @param name for professionals
     * @param plain for families
     * @param byGroup in the order of {@link Summary#groups()}
     */
    public record ThemeRow(String code, String name, String plain, Shown shown, List<Line> byGroup) {
        public ThemeRow {
            byGroup = List.copyOf(byGroup);
        }
    }

    /**
     * A published priority beside what was said of its themes.
     *
     * @param owner the name of the partnership or of the region
     */
    public record PriorityRow(String owner, String period, String name, List<Line> themes) {
        public PriorityRow {
            themes = List.copyOf(themes);
        }
    }

    /** Such as {@code July to September 2026}. */
    public String period() {
        return QuarterName.of(quarter);
    }
}
