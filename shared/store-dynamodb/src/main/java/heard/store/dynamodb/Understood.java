package heard.store.dynamodb;

import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An {@link Understanding} as one map attribute, and back. */
final class Understood {
    private Understood() {}

    static AttributeValue write(Understanding understanding) {
        var map = new HashMap<String, AttributeValue>();
        understanding.language().ifPresent(language -> map.put("language", Values.text(language)));
        map.put("readable", AttributeValue.fromBool(understanding.readable()));
        map.put("redacted", Values.text(understanding.redacted()));
        map.put("spans", Values.list(understanding.spans(), Understood::span));
        map.put("tier", Values.text(understanding.tier().wire()));
        map.put("tierReasons", Values.texts(understanding.tierReasons()));
        map.put("themes", Values.list(understanding.themes(), Understood::theme));
        map.put("needs", Values.texts(understanding.needs()));
        map.put("sentiment", Values.whole(understanding.sentiment()));
        map.put("unsure", AttributeValue.fromBool(understanding.unsure()));
        map.put("version", Values.text(understanding.version()));
        return AttributeValue.fromM(map);
    }

    static Understanding read(Fields map) {
        return new Understanding(
                map.maybeText("language"),
                map.flag("readable"),
                map.text("redacted"),
                map.maps("spans").stream()
                        .map(span ->
                                new Span(span.whole("start"), span.whole("end"), span.read("type", SpanType::valueOf)))
                        .toList(),
                map.read("tier", WireWords::tier),
                map.texts("tierReasons"),
                map.maps("themes").stream()
                        .map(theme -> new ThemeMatch(theme.text("code"), theme.real("score"), theme.texts("why")))
                        .toList(),
                map.texts("needs"),
                map.whole("sentiment"),
                map.flag("unsure"),
                map.text("version"));
    }

    private static AttributeValue span(Span span) {
        return AttributeValue.fromM(Map.of(
                "start", Values.whole(span.start()),
                "end", Values.whole(span.end()),
                "type", Values.text(span.type().name())));
    }

    private static AttributeValue theme(ThemeMatch theme) {
        return AttributeValue.fromM(Map.of(
                "code", Values.text(theme.code()),
                "score", Values.real(theme.score()),
                "why", Values.texts(theme.why())));
    }
}
