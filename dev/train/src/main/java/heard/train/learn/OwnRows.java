package heard.train.learn;

import heard.domain.theme.SpanType;
import heard.domain.triage.Tier;
import heard.text.Learnt;
import heard.text.PieceFeatures;
import heard.text.Preface;
import heard.text.encoder.Encoder;
import heard.text.encoder.WordPieces;
import heard.train.examples.Example;
import heard.train.tune.Head;
import heard.train.tune.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Our examples as rows to learn from, and the heads that learn: everything at once from one pass of the encoder. */
public final class OwnRows {
    static final int TAGS = SpanType.values().length + 1;
    private static final int HIDDEN = 128;
    private static final int AGAIN = 3;
    private static final long SEED = 1;

    private final WordPieces wordPieces;
    private final PieceFeatures features = new PieceFeatures();
    private final List<String> themes;
    private final List<String> needs;

    public OwnRows(WordPieces wordPieces, List<String> themes, List<String> needs) {
        this.wordPieces = wordPieces;
        this.themes = themes;
        this.needs = needs;
    }

    public List<Head> heads() {
        return List.of(
                new Head.OneOf("tier", Tier.values().length, 1.5f),
                new Head.AnyOf("themes", themes.size(), 1f),
                new Head.AnyOf("needs", needs.size(), 0.5f),
                new Head.OneOf("sentiment", 3, 0.5f),
                new Head.EachPiece("tags", TAGS, 2f, PieceFeatures.COUNT, HIDDEN));
    }

    /** Every example, and a third of those that name somebody once more with other names. */
    public List<Row> rows(List<Example> examples) {
        var others = new OtherNames(new Random(SEED));
        var rows = new ArrayList<Row>();
        for (int at = 0; at < examples.size(); at++) {
            rows.add(row(examples.get(at)));
            if (at % AGAIN == 0) others.of(examples.get(at)).ifPresent(other -> rows.add(row(other)));
        }
        return rows;
    }

    private Row row(Example example) {
        var before = wordPieces.of(Preface.of(example.speaker()));
        var all = wordPieces.of(example.text());
        var pieces = all.subList(0, Math.min(all.size(), Encoder.LONGEST - 2 - before.size()));
        var ids = new int[before.size() + pieces.size() + 2];
        int at = 0;
        ids[at++] = WordPieces.BEGIN;
        for (var piece : before) ids[at++] = piece.id();
        int from = at;
        for (var piece : pieces) ids[at++] = piece.id();
        ids[at] = WordPieces.END;
        return new Row(
                ids,
                Map.of("tier", Learnt.TIERS.indexOf(example.tier().wire()), "sentiment", example.sentiment() + 1),
                Map.of("themes", labels(example.themes(), themes), "needs", labels(example.needs(), needs)),
                new Row.Tags(from, features.of(example.text(), pieces), tags(example, pieces)));
    }

    private static float[] labels(List<String> has, List<String> codes) {
        var labels = new float[codes.size()];
        for (String code : has) labels[codes.indexOf(code)] = 1;
        return labels;
    }

    private static int[] tags(Example example, List<WordPieces.Piece> pieces) {
        var tags = new int[pieces.size()];
        for (int at = 0; at < tags.length; at++) {
            for (var mark : example.marks()) {
                if (pieces.get(at).start() < mark.end() && pieces.get(at).end() > mark.start())
                    tags[at] = 1 + mark.type().ordinal();
            }
        }
        return tags;
    }
}
