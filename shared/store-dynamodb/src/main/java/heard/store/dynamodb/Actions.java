package heard.store.dynamodb;

import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.Agency;
import heard.domain.action.ChangedBy;
import heard.domain.action.KeptAction;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Actions as items of the ledger: how each stands now under its partnership, and each version under the action. */
final class Actions {
    private Actions() {}

    static AttributeValue partition(PartnershipCode partnership) {
        return Values.text("action#" + partnership.value());
    }

    static AttributeValue versions(PartnershipCode partnership, ActionId id) {
        return Values.text("action-version#" + partnership.value() + "#" + id.value());
    }

    /** How it stands now. */
    static Map<String, AttributeValue> now(PartnershipCode partnership, KeptAction kept) {
        var item = item(kept);
        item.put("pk", partition(partnership));
        item.put("sk", Values.text(kept.action().id().value()));
        return item;
    }

    /** The version, for good. */
    static Map<String, AttributeValue> version(PartnershipCode partnership, KeptAction kept) {
        var item = item(kept);
        item.put("pk", versions(partnership, kept.action().id()));
        item.put("sk", Values.text("%08d".formatted(kept.version())));
        return item;
    }

    static KeptAction read(Map<String, AttributeValue> item) {
        var fields = new Fields(item);
        var action = new Action(
                fields.read("id", ActionId::new),
                fields.text("theme"),
                fields.read("quarter", Quarter::parse),
                fields.read("owner", Agency::of),
                fields.text("said"),
                progress(fields),
                fields.text("child"));
        var by = new ChangedBy(fields.text("who"), Instant.parse(fields.text("when")));
        return new KeptAction(action, fields.whole("version"), by);
    }

    private static HashMap<String, AttributeValue> item(KeptAction kept) {
        var action = kept.action();
        var item = new HashMap<String, AttributeValue>();
        item.put("id", Values.text(action.id().value()));
        item.put("theme", Values.text(action.theme()));
        item.put("quarter", Values.text(action.quarter().toString()));
        item.put("owner", Values.text(action.owner().wire()));
        item.put("said", Values.text(action.said()));
        item.put("child", Values.text(action.child()));
        item.put("version", Values.whole(kept.version()));
        item.put("who", Values.text(kept.by().who()));
        item.put("when", Values.text(kept.by().at().toString()));
        put(item, action.progress());
        return item;
    }

    private static void put(HashMap<String, AttributeValue> item, Progress progress) {
        item.put("status", Values.text(progress.wire()));
        progress.promised().ifPresent(promise -> {
            item.put("deed", Values.text(promise.deed()));
            item.put("due", Values.text(promise.due().toString()));
        });
        progress.shownBy().ifPresent(evidence -> item.put("evidence", Values.text(evidence)));
        if (progress instanceof Progress.CouldNot could) item.put("because", Values.text(could.because()));
    }

    private static Progress progress(Fields item) {
        return switch (item.text("status")) {
            case "planned" -> new Progress.Planned(promise(item));
            case "under-way" -> new Progress.UnderWay(promise(item), item.maybeText("evidence"));
            case "done" -> new Progress.Done(promise(item), item.text("evidence"));
            case "could-not" -> new Progress.CouldNot(item.text("because"));
            default -> throw new NotFeedback("status");
        };
    }

    private static Promise promise(Fields item) {
        return new Promise(item.text("deed"), LocalDate.parse(item.text("due")));
    }
}
