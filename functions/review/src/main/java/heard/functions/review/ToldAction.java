package heard.functions.review;

import heard.domain.action.KeptAction;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import java.util.Optional;

/** An action on the wire. */
record ToldAction(
        String id,
        String theme,
        String quarter,
        String owner,
        String said,
        String status,
        Optional<String> deed,
        Optional<String> due,
        Optional<String> evidence,
        Optional<String> because,
        String child,
        int version,
        String by,
        String at) {
    static ToldAction of(KeptAction kept) {
        var action = kept.action();
        var progress = action.progress();
        return new ToldAction(
                action.id().value(),
                action.theme(),
                action.quarter().toString(),
                action.owner().wire(),
                action.said(),
                progress.wire(),
                progress.promised().map(Promise::deed),
                progress.promised().map(promise -> promise.due().toString()),
                progress.shownBy(),
                progress instanceof Progress.CouldNot could ? Optional.of(could.because()) : Optional.empty(),
                action.child(),
                kept.version(),
                kept.by().who(),
                kept.by().at().toString());
    }
}
