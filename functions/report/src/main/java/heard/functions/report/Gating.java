package heard.functions.report;

import heard.disclosure.Disclosure;
import heard.disclosure.gate.Draft;
import heard.disclosure.gate.Gate;
import heard.disclosure.gate.GateOutcome;
import heard.domain.place.Area;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Reports;
import heard.domain.theme.Framework;
import java.util.ArrayList;
import java.util.List;

/** Sends a report through the gate, with everything that was published before as an attacker's knowledge. */
final class Gating {
    private final Framework framework;
    private final Linked linked;

    Gating(Framework framework, Region region, Reports reports) {
        this.framework = framework;
        this.linked = new Linked(region, reports);
    }

    /** Every way that a report can leave the gate. */
    sealed interface Gated {}

    /** @param gate what is not told, and why; to be kept with the report */
    record Safe(Content.Gate gate) implements Gated {}

    /** Something could be told, whatever is withheld. */
    record Unsafe() implements Gated {}

    /** What of a content may be told now. */
    Gated pass(Area area, Period period, int issue, Content content) {
        var report = new Linked.Published(area, period, content);
        var draft = new ReportDraft(framework, report, linked.to(area, period, issue));
        var all = draft.draft(List.of(), true);
        return switch (Gate.pass(all)) {
            case GateOutcome.Passed passed -> safe(all, passed, List.of());
            case GateOutcome.Refused refused -> withoutQuiet(draft);
        };
    }

    /** Once more, saying less of which partnerships were heard. */
    private static Gated withoutQuiet(ReportDraft draft) {
        var again = draft.draft(List.of(), false);
        return switch (Gate.pass(again)) {
            case GateOutcome.Passed passed -> safe(again, passed, List.of(Protecting.QUIET));
            case GateOutcome.Refused refused -> new Unsafe();
        };
    }

    /** Whether a content that passed once is still safe, with what was published since. */
    boolean isStillSafe(Area area, Period period, int issue, Content content) {
        var report = new Linked.Published(area, period, content);
        var withheld = content.gate().withheld();
        var draft = new ReportDraft(framework, report, linked.to(area, period, issue)).draft(withheld, true);
        return Gate.pass(draft) instanceof GateOutcome.Passed passed
                && withheld(draft, passed).isEmpty();
    }

    private static Gated safe(Draft draft, GateOutcome.Passed passed, List<String> quiet) {
        var withheld = new ArrayList<>(quiet);
        withheld.addAll(withheld(draft, passed));
        return new Safe(new Content.Gate(withheld, passed.log().lines()));
    }

    /** Keys of what is not told as the rule alone would tell it. */
    private static List<String> withheld(Draft draft, GateOutcome.Passed passed) {
        return draft.wanted().stream()
                .filter(one -> !passed.shown()
                        .getOrDefault(one, "")
                        .equals(Disclosure.shown(draft.table().count(one)).text()))
                .map(one -> one.theme() + "," + one.group())
                .toList();
    }
}
