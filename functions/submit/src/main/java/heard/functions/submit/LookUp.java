package heard.functions.submit;

import heard.domain.action.ActionsLedger;
import heard.domain.feedback.Receipt;
import heard.domain.feedback.Seal;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import heard.domain.theme.Framework;
import heard.domain.theme.ReceiptDesk;
import heard.domain.theme.ReceiptStatus;
import java.util.List;
import java.util.Optional;

/** Tells who holds a receipt where the feedback stands and what is done about it; it reads no word of it. */
public final class LookUp {
    private final ReceiptDesk desk;
    private final Releases releases;
    private final ActionsLedger actions;
    private final Framework framework;
    private final Seal seal;

    public LookUp(ReceiptDesk desk, Releases releases, ActionsLedger actions, Framework framework, Seal seal) {
        this.desk = desk;
        this.releases = releases;
        this.actions = actions;
        this.framework = framework;
        this.seal = seal;
    }

    public Standing of(Receipt receipt) {
        return desk.status(seal.id(receipt)).<Standing>map(this::found).orElseGet(Standing.NothingKept::new);
    }

    private Standing found(ReceiptStatus status) {
        var quarter = Quarter.of(status.week());
        // What still waits for a person is in no report, whatever has been published.
        var release = status.state().searchable()
                ? releases.find(status.partnership().area(), quarter)
                : Optional.<Release>empty();
        var report = release.<Reported>map(
                        one -> one.counts(status) ? new Reported.Counted(quarter) : new Reported.TooLate(quarter))
                .orElseGet(Reported.NotYet::new);
        return new Standing.Found(status.partnership(), status.state(), report, answers(status, report));
    }

    /** Only what the lead signed with a report: until then it is a draft. How far it has come since is told as it is now. */
    private List<Answered> answers(ReceiptStatus status, Reported report) {
        if (!(report instanceof Reported.Counted in) || status.themes().isEmpty()) return List.of();
        return actions.all(status.partnership()).stream()
                .filter(kept -> kept.action().answers(in.quarter()))
                .filter(kept -> status.themes().contains(kept.action().theme()))
                .flatMap(kept ->
                        framework.theme(kept.action().theme()).stream().map(theme -> Answered.of(theme.child(), kept)))
                .toList();
    }
}
