package heard.store.dynamodb;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Decisions as items of the ledger, each under the version of the feedback that it was about. */
final class Decisions {
    private Decisions() {}

    static AttributeValue partition(PartnershipCode partnership, FeedbackId id) {
        return Values.text("decision#" + partnership.value() + "#" + id.value());
    }

    static Map<String, AttributeValue> item(
            PartnershipCode partnership, FeedbackId id, int version, Decision decision, DecidedBy by) {
        var item = new HashMap<String, AttributeValue>();
        item.put("pk", partition(partnership, id));
        item.put("sk", Values.text("%08d".formatted(version)));
        item.put("who", Values.text(by.who()));
        item.put("when", Values.text(by.at().toString()));
        item.put("state", Values.text(decision.leadsTo().wire()));
        item.put("why", Values.text(decision.reason()));
        decision.addressee().ifPresent(to -> item.put("to", Values.text(to)));
        return item;
    }
}
