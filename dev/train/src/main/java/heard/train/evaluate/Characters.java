package heard.train.evaluate;

import heard.domain.theme.SpanType;
import heard.domain.theme.Understanding;
import heard.train.examples.Example;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of what names people was taken out, and how much of what was taken out does: counted in chars, blanks left aside. */
public final class Characters {
    private int right;
    private int taken;
    private int hits;
    private final Map<SpanType, int[]> each = new EnumMap<>(SpanType.class);

    public Characters(List<Example> examples, List<Understanding> told) {
        for (int i = 0; i < examples.size(); i++) count(examples.get(i), told.get(i));
    }

    private void count(Example example, Understanding told) {
        String text = example.text();
        var out = new BitSet();
        for (var span : told.spans()) {
            int start = text.offsetByCodePoints(0, span.start());
            out.set(start, text.offsetByCodePoints(start, span.end() - span.start()));
        }
        var names = new BitSet();
        for (var mark : example.marks()) {
            var counts = each.computeIfAbsent(mark.type(), type -> new int[2]);
            for (int at = mark.start(); at < mark.end(); at++) {
                if (Character.isWhitespace(text.charAt(at))) continue;
                names.set(at);
                counts[0]++;
                if (out.get(at)) counts[1]++;
            }
        }
        for (int at = out.nextSetBit(0); at >= 0; at = out.nextSetBit(at + 1)) {
            if (Character.isWhitespace(text.charAt(at))) out.clear(at);
        }
        right += names.cardinality();
        taken += out.cardinality();
        names.and(out);
        hits += names.cardinality();
    }

    public double recall() {
        return Classes.round(hits / (double) Math.max(1, right));
    }

    public double precision() {
        return Classes.round(hits / (double) Math.max(1, taken));
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("characters", right);
        figures.put("recall", recall());
        figures.put("precision", precision());
        var recalls = new LinkedHashMap<String, Object>();
        each.forEach((type, counts) -> recalls.put(
                type.name(), Map.of("characters", counts[0], "recall", Classes.round(counts[1] / (double) counts[0]))));
        figures.put("each", recalls);
        return figures;
    }
}
