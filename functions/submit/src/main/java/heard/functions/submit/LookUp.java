package heard.functions.submit;

import heard.domain.feedback.Receipt;
import heard.domain.feedback.Seal;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import heard.domain.theme.ReceiptDesk;
import heard.domain.theme.ReceiptStatus;
import java.util.Optional;

/** Tells who holds a receipt where the feedback stands; it reads no word of it. */
public final class LookUp {
    private final ReceiptDesk desk;
    private final Releases releases;
    private final Seal seal;

    public LookUp(ReceiptDesk desk, Releases releases, Seal seal) {
        this.desk = desk;
        this.releases = releases;
        this.seal = seal;
    }

    public Standing of(Receipt receipt) {
        return desk.status(seal.id(receipt)).<Standing>map(this::found).orElseGet(Standing.NothingKept::new);
    }

    private Standing found(ReceiptStatus status) {
        var quarter = Quarter.of(status.week());
        // What still waits for a person is in no report, whatever has been published.
        var release =
                status.state().searchable() ? releases.find(status.partnership(), quarter) : Optional.<Release>empty();
        var report = release.<Reported>map(
                        one -> one.counts(status) ? new Reported.Counted(quarter) : new Reported.TooLate(quarter))
                .orElseGet(Reported.NotYet::new);
        return new Standing.Found(status.partnership(), status.state(), report);
    }
}
