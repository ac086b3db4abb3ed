package heard.functions.report;

import heard.domain.action.ActionsLedger;
import heard.domain.action.KeptAction;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import heard.domain.place.Area;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.theme.Framework;
import heard.domain.theme.Priority;
import heard.domain.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is done about what a place heard, and which of its priorities nobody has answered. */
final class Deeds {
    /** Quarters for which what was done is still told, so that its effect can be seen. */
    private static final int REMEMBERED = 4;

    private final ActionsLedger ledger;
    private final Framework framework;
    private final String region;

    Deeds(ActionsLedger ledger, Framework framework, String region) {
        this.ledger = ledger;
        this.framework = framework;
        this.region = region;
    }

    List<Content.Deed> of(Area area, Period period) {
        var deeds = new ArrayList<Content.Deed>();
        for (var partnership : area.partnerships()) {
            ledger.all(partnership).stream()
                    .filter(kept -> belongs(kept, period))
                    .map(kept -> deed(partnership, kept))
                    .forEach(deeds::add);
        }
        return deeds;
    }

    /** The names of priorities' themes that have neither an action nor a reason, in the framework's order. */
    List<String> unanswered(Area area, Period period, List<Content.Deed> deeds) {
        return priorities(area)
                .flatMap(one -> one.themes().stream())
                .distinct()
                .filter(theme -> deeds.stream().noneMatch(one -> one.theme().equals(theme) && answers(one, period)))
                .map(theme -> framework.theme(theme).map(Theme::name).orElseThrow())
                .toList();
    }

    Stream<Priority> priorities(Area area) {
        return framework.prioritiesOf(area.code().value(), region).stream();
    }

    static boolean answers(Content.Deed deed, Period period) {
        return period.isAnsweredBy(Quarter.parse(deed.quarter()), deed.isOpen());
    }

    private static boolean belongs(KeptAction kept, Period period) {
        if (kept.action().answers(period)) return true;
        var quarter = kept.action().quarter();
        var oldest = period.quarters().getFirst();
        if (quarter.compareTo(oldest) > 0) return false;
        for (int i = 0; i < REMEMBERED; i++) oldest = oldest.previous();
        return quarter.compareTo(oldest) >= 0;
    }

    private static Content.Deed deed(PartnershipCode partnership, KeptAction kept) {
        var action = kept.action();
        var progress = action.progress();
        return new Content.Deed(
                partnership.value(),
                action.theme(),
                action.quarter().toString(),
                action.owner().wire(),
                progress.wire(),
                action.said(),
                progress.promised().map(Promise::deed).orElse(""),
                progress.promised().map(one -> one.due().toString()).orElse(""),
                progress.shownBy().orElse(""),
                progress instanceof Progress.CouldNot could ? could.because() : "",
                action.child());
    }

    /** Themes by how much they matter to a place: its priorities' first. */
    java.util.Comparator<String> byPriority(Area area) {
        var rank = new TreeMap<String, Integer>();
        priorities(area).flatMap(one -> one.themes().stream()).forEach(theme -> rank.putIfAbsent(theme, rank.size()));
        return java.util.Comparator.comparing((String theme) -> rank.getOrDefault(theme, Integer.MAX_VALUE))
                .thenComparing(theme -> theme);
    }
}
