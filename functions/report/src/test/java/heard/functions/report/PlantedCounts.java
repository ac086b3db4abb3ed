package heard.functions.report;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.Hit;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchQuery;
import heard.domain.insight.Tally;
import heard.domain.insight.Trend;
import heard.domain.insight.WeekRange;
import heard.domain.place.PartnershipCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** An index that tells counts as a test plants them, and which weeks of whom it was asked for. */
final class PlantedCounts implements FeedbackSearch {
    /** Raw counts that no rounding gives back and that stand in no word, date or code of a page. */
    static final Map<Group, Long> SPOKEN =
            Map.of(Group.CHILDREN, 1373L, Group.FAMILIES, 27L, Group.EDUCATION, 13L, Group.PRACTITIONERS, 3L);

    static final Tally PLANTED = new Tally(
            SPOKEN,
            Map.of(
                    "bullying", Map.of(Group.CHILDREN, 611L, Group.FAMILIES, 13L, Group.EDUCATION, 7L),
                    "neglect", Map.of(Group.CHILDREN, 1L),
                    "exploitation", Map.of(Group.CHILDREN, 5L, Group.FAMILIES, 2L),
                    "domestic-abuse", Map.of(Group.CHILDREN, 27L, Group.PRACTITIONERS, 3L)),
            Map.of(
                    "respect", Map.of(Group.CHILDREN, 271L),
                    "stability", Map.of(Group.FAMILIES, 4L),
                    "advocacy", Map.of(Group.FAMILIES, 6L)),
            Map.of(1, 1109L, 0, 294L, -1, 13L));

    record Asked(PartnershipCode partnership, WeekRange weeks) {}

    private final Map<PartnershipCode, Tally> others = new HashMap<>();
    private final Map<Asked, Integer> asked = new HashMap<>();
    private List<Hit> quotable = List.of();
    private UnaryOperator<Tally> now = planted -> planted;
    private PartnershipCode broken = new PartnershipCode("X00000000");

    /** From now on the index tells other counts. */
    void become(Tally other) {
        now = planted -> other;
    }

    /** One partnership's counts are others than everybody's. */
    void become(PartnershipCode partnership, Tally other) {
        others.put(partnership, other);
    }

    /** This partnership's index cannot be read. */
    void breakFor(PartnershipCode partnership) {
        broken = partnership;
    }

    boolean wasAskedFor(PartnershipCode partnership, WeekRange weeks) {
        return asked.containsKey(new Asked(partnership, weeks));
    }

    /** Every raw count and sum of counts that must not be told, sums over the groups included. */
    static LongStream secrets() {
        return LongStream.concat(
                LongStream.of(PLANTED.total(), 611 + 13 + 7, 1109, 294, 271),
                SPOKEN.values().stream().mapToLong(Long::longValue).filter(count -> count > 7));
    }

    @Override
    public Tally tally(PartnershipCode partnership, WeekRange weeks) {
        if (partnership.equals(broken)) throw new IllegalStateException("this index cannot be read");
        asked.merge(new Asked(partnership, weeks), 1, Integer::sum);
        var own = others.get(partnership);
        return own == null ? now.apply(PLANTED) : own;
    }

    @Override
    public SearchOutcome search(PartnershipCode partnership, SearchQuery query) {
        throw new AssertionError("a report asks for no text");
    }

    /** Comments that may be quoted, in every partnership alike. */
    void mayBeQuoted(List<Hit> hits) {
        quotable = List.copyOf(hits);
    }

    @Override
    public List<Hit> quotable(PartnershipCode partnership, WeekRange weeks, String theme, int size) {
        return quotable.stream()
                .filter(hit -> hit.themes().contains(theme))
                .limit(size)
                .toList();
    }

    @Override
    public List<Hit> similar(PartnershipCode partnership, FeedbackId id, int size) {
        throw new AssertionError("a report asks for no text");
    }

    @Override
    public Trend trend(PartnershipCode partnership, Filter filter) {
        throw new AssertionError("a report asks for no live view");
    }
}
