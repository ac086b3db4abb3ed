package heard.store.dynamodb;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Correction;
import heard.domain.theme.KeptCorrection;
import heard.domain.theme.Labels;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Tier;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Corrections as items of the ledger, all of a partnership side by side by comment and version; and for a partnership's own theme the
 * ids of comments that were said to carry it, by when. No word of a comment is in either.
 */
final class CorrectionItems {
    private CorrectionItems() {}

    static AttributeValue partition(PartnershipCode partnership) {
        return Values.text("correction#" + partnership.value());
    }

    /** Before the sort keys of all corrections of one comment. */
    static AttributeValue of(FeedbackId id) {
        return Values.text(id.value() + "#");
    }

    /** After the sort keys of all corrections of one comment: the sign that follows the one before. */
    static AttributeValue after(FeedbackId id) {
        return Values.text(id.value() + "$");
    }

    static Map<String, AttributeValue> item(PartnershipCode partnership, FeedbackId id, KeptCorrection kept) {
        var correction = kept.correction();
        var item = new HashMap<String, AttributeValue>();
        item.put("pk", partition(partnership));
        item.put("sk", Values.text(id.value() + "#%08d".formatted(kept.version())));
        item.put("themes", Values.texts(correction.themes()));
        item.put("needs", Values.texts(correction.needs()));
        correction.tier().ifPresent(tier -> item.put("tier", Values.text(tier.wire())));
        correction.sentiment().ifPresent(feeling -> item.put("sentiment", Values.whole(feeling)));
        correction.reason().ifPresent(why -> item.put("why", Values.text(why)));
        item.put("was", labels(kept.was()));
        item.put("who", Values.text(kept.by().who()));
        item.put("when", Values.text(kept.by().at().toString()));
        return item;
    }

    static FeedbackId id(Fields item) {
        return item.read("sk", key -> new FeedbackId(key.substring(0, Math.max(0, key.indexOf('#')))));
    }

    static KeptCorrection read(Fields item) {
        var correction = new Correction(
                item.texts("themes"),
                item.texts("needs"),
                item.maybe("tier", WireWords::tier),
                item.has("sentiment") ? Optional.of(item.whole("sentiment")) : Optional.<Integer>empty(),
                item.maybeText("why"));
        int version = item.read("sk", key -> Integer.valueOf(key.substring(key.indexOf('#') + 1)));
        var by = new DecidedBy(item.text("who"), Instant.parse(item.text("when")));
        return new KeptCorrection(version, correction, labels(item.map("was")), by);
    }

    static AttributeValue examples(PartnershipCode partnership, String theme) {
        return Values.text("own-example#" + partnership.value() + "#" + theme);
    }

    static Map<String, AttributeValue> example(PartnershipCode partnership, String theme, FeedbackId id, Instant at) {
        return Map.of(
                "pk", examples(partnership, theme),
                "sk", Values.text("%015d#".formatted(at.toEpochMilli()) + id.value()));
    }

    static FeedbackId exampleId(Fields item) {
        return item.read("sk", key -> new FeedbackId(key.substring(key.indexOf('#') + 1)));
    }

    private static AttributeValue labels(Labels labels) {
        return AttributeValue.fromM(Map.of(
                "tier", Values.text(labels.tier().wire()),
                "themes", Values.texts(labels.themes()),
                "needs", Values.texts(labels.needs()),
                "sentiment", Values.whole(labels.sentiment()),
                "version", Values.text(labels.version())));
    }

    private static Labels labels(Fields map) {
        Tier tier = map.read("tier", WireWords::tier);
        return new Labels(tier, map.texts("themes"), map.texts("needs"), map.whole("sentiment"), map.text("version"));
    }
}
