package heard.train.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heard.command.Complaint;
import heard.command.Options;
import heard.domain.theme.Said;
import heard.domain.theme.SpanType;
import heard.domain.theme.Understander;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code heard evaluate personal}: spans of personal data, on a file of presidio-research's form, over the seven types that it and
 * Heard both have.
 *
 * <p>A span is found where one that was told overlaps it and is of its kind. Addresses, places and postcodes are one kind, where
 * somebody is: the file marks a whole address as one span, and Heard the town in it as a place. F2 weighs recall four times precision.
 */
final class Personal {
    /** The kinds that are compared. */
    private enum Kind {
        PERSON,
        WHERE,
        PHONE,
        EMAIL,
        URL
    }

    private static final Map<String, Kind> THEIRS = Map.of(
            "PERSON", Kind.PERSON,
            "STREET_ADDRESS", Kind.WHERE,
            "GPE", Kind.WHERE,
            "ZIP_CODE", Kind.WHERE,
            "PHONE_NUMBER", Kind.PHONE,
            "EMAIL_ADDRESS", Kind.EMAIL,
            "DOMAIN_NAME", Kind.URL);
    private static final Map<SpanType, Kind> OURS = Map.of(
            SpanType.NAME, Kind.PERSON,
            SpanType.ADDRESS, Kind.WHERE,
            SpanType.PLACE, Kind.WHERE,
            SpanType.POSTCODE, Kind.WHERE,
            SpanType.PHONE, Kind.PHONE,
            SpanType.EMAIL, Kind.EMAIL,
            SpanType.URL, Kind.URL);

    private record Stretch(int start, int end, Kind kind) {
        boolean meets(Stretch other, boolean sameKind) {
            return start < other.end && other.start < end && (!sameKind || kind == other.kind);
        }
    }

    private final Map<String, int[]> theirs = new LinkedHashMap<>();
    private final Map<Kind, int[]> ours = new LinkedHashMap<>();
    private int texts;

    private Personal() {}

    static Map<String, Object> run(List<String> arguments, Understander understander) throws IOException {
        var options = Options.parse(arguments, Set.of("data"), Set.of(), 0);
        var file = Path.of(options.required("data"));
        if (!Files.isReadable(file)) throw new Complaint("There is no file " + file + " to read.");
        var personal = new Personal();
        for (var one : new ObjectMapper().readTree(file.toFile())) personal.count(one, understander);
        return personal.figures();
    }

    private void count(JsonNode one, Understander understander) {
        texts++;
        String text = one.required("full_text").asText();
        var right = new ArrayList<Stretch>();
        var types = new ArrayList<String>();
        for (var span : one.required("spans")) {
            var kind = THEIRS.get(span.required("entity_type").asText());
            if (kind == null) continue;
            right.add(new Stretch(
                    span.required("start_position").asInt(),
                    span.required("end_position").asInt(),
                    kind));
            types.add(span.required("entity_type").asText());
        }
        var told = new ArrayList<Stretch>();
        for (var span : understander
                .understand(new Said(text, Optional.empty(), Optional.empty()))
                .spans()) {
            var kind = OURS.get(span.type());
            if (kind == null) continue;
            told.add(new Stretch(span.start(), span.end(), kind)); // the file counts code points, as Python does
        }
        for (int i = 0; i < right.size(); i++) {
            var stretch = right.get(i);
            var counts = theirs.computeIfAbsent(types.get(i), type -> new int[3]);
            counts[0]++;
            if (told.stream().anyMatch(other -> other.meets(stretch, true))) counts[1]++;
            if (told.stream().anyMatch(other -> other.meets(stretch, false))) counts[2]++;
        }
        for (var stretch : told) {
            var counts = ours.computeIfAbsent(stretch.kind(), kind -> new int[2]);
            counts[0]++;
            if (right.stream().anyMatch(other -> other.meets(stretch, true))) counts[1]++;
        }
    }

    private Map<String, Object> figures() {
        int all = theirs.values().stream().mapToInt(one -> one[0]).sum();
        int found = theirs.values().stream().mapToInt(one -> one[1]).sum();
        int takenOut = theirs.values().stream().mapToInt(one -> one[2]).sum();
        int told = ours.values().stream().mapToInt(one -> one[0]).sum();
        int rightly = ours.values().stream().mapToInt(one -> one[1]).sum();
        double recall = found / (double) Math.max(1, all);
        double precision = rightly / (double) Math.max(1, told);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measure", "personal");
        figures.put("texts", texts);
        figures.put("spans", all);
        figures.put("precision", Classes.round(precision));
        figures.put("recall", Classes.round(recall));
        figures.put("f2", Classes.round(5 * precision * recall / Math.max(1e-9, 4 * precision + recall)));
        figures.put("takenOutWhateverItsKind", Classes.round(takenOut / (double) Math.max(1, all)));
        theirs.forEach((type, counts) ->
                figures.put(type, Map.of("spans", counts[0], "recall", Classes.round(counts[1] / (double) counts[0]))));
        ours.forEach((kind, counts) -> figures.put(
                "told " + kind,
                Map.of("spans", counts[0], "precision", Classes.round(counts[1] / (double) counts[0]))));
        return figures;
    }
}
