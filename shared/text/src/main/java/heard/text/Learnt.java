package heard.text;

import heard.domain.theme.Span;
import heard.text.encoder.Dense;
import heard.text.encoder.Encoder;
import heard.text.encoder.Tensors;
import heard.text.encoder.WordPieces;
import heard.text.encoder.WordPieces.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What the tuned encoder and its heads make of a text, as chances: nothing is decided here. Safe for threads.
 *
 * <p>A long text is looked at in windows: what is in one window is in the text.
 */
public final class Learnt {
    /** In the order of the head's outputs. */
    public static final List<String> TIERS = List.of("urgent", "concern", "none");

    private static final String OVERLAY = "encoder/tuned.safetensors";
    private static final String HEADS = "encoder/heads.safetensors";

    /**
     * Chances.
     *
     * @param tier of {@link #TIERS}, adding up to 1
     * @param themes one for each of {@link Learnt#themes()}
     * @param needs one for each of {@link Learnt#needs()}
     * @param sentiment of −1, 0, 1, adding up to 1
     * @param pieces what each word piece is part of, with its place
     * @param sentence the mean of the windows' vectors
     * @param whole whether all of the text was looked at
     */
    public record Chances(
            float[] tier,
            float[] themes,
            float[] needs,
            float[] sentiment,
            List<Tagged> pieces,
            float[] sentence,
            boolean whole) {}

    /**
     * One word piece.
     *
     * @param start its first char
     * @param end past its last char
     * @param tags chances: 0 of nothing, then of each {@link heard.domain.theme.SpanType}
     */
    public record Tagged(int start, int end, float[] tags) {}

    private final Encoder encoder;
    private final Dense tier;
    private final Dense themes;
    private final Dense needs;
    private final Dense sentiment;
    private final Tagger tagger;
    private final PieceFeatures features = new PieceFeatures();
    private final List<String> themeCodes;
    private final List<String> needCodes;
    private final String version;

    private Learnt(Encoder encoder, Tensors heads) {
        this.encoder = encoder;
        this.tier = Dense.of(heads, "tier");
        this.themes = Dense.of(heads, "themes");
        this.needs = Dense.of(heads, "needs");
        this.sentiment = Dense.of(heads, "sentiment");
        this.tagger = new Tagger(Dense.of(heads, "tags.hidden"), Dense.of(heads, "tags"));
        this.themeCodes = List.of(heads.note("themes").orElseThrow().split(","));
        this.needCodes = List.of(heads.note("needs").orElseThrow().split(","));
        this.version = heads.note("version").orElseThrow();
    }

    /** As it is packed. */
    static Learnt load() {
        return of(read(OVERLAY), read(HEADS));
    }

    /**
     * @param overlay of the encoder
     * @param heads with their codes in its notes
     */
    public static Learnt of(Tensors overlay, Tensors heads) {
        return new Learnt(Encoder.load(overlay), heads);
    }

    private static Tensors read(String resource) {
        return Tensors.read(Objects.requireNonNull(Learnt.class.getResourceAsStream(resource), resource));
    }

    public List<String> themes() {
        return themeCodes;
    }

    public List<String> needs() {
        return needCodes;
    }

    public String version() {
        return version;
    }

    /**
     * @param preface of {@link Preface}
     * @param ruled what the rules of redaction found in the text
     */
    public Chances read(String preface, String text, List<Span> ruled) {
        var pieces = encoder.wordPieces().of(text);
        var windows = encoder.encode(preface, pieces);
        var tiers = new float[TIERS.size()];
        var themeChances = new float[themes.size()];
        var needChances = new float[needs.size()];
        var feelings = new float[sentiment.size()];
        var sentence = new float[Encoder.WIDTH];
        for (var window : windows) {
            var vector = window.sentence();
            most(tiers, Dense.softmax(tier.apply(vector)));
            most(themeChances, Dense.sigmoids(themes.apply(vector)));
            most(needChances, Dense.sigmoids(needs.apply(vector)));
            add(feelings, Dense.softmax(sentiment.apply(vector)), 1f / windows.size());
            add(sentence, vector, 1f / windows.size());
        }
        // Danger in one window is danger in the text: what is left is the chance of none.
        tiers[1] = Math.min(tiers[1], 1 - tiers[0]);
        tiers[2] = 1 - tiers[0] - tiers[1];
        return new Chances(
                tiers,
                themeChances,
                needChances,
                feelings,
                tagger.tag(pieces, features.of(text, pieces, ruled), windows),
                sentence,
                Encoder.sees(pieces.size()));
    }

    private static void most(float[] into, float[] other) {
        for (int i = 0; i < into.length; i++) into[i] = Math.max(into[i], other[i]);
    }

    private static void add(float[] into, float[] other, float share) {
        for (int i = 0; i < into.length; i++) into[i] += other[i] * share;
    }

    /** The vector of a text alone, without anybody who says it. */
    public float[] sentence(String text) {
        return read("", text, List.of()).sentence();
    }

    public WordPieces wordPieces() {
        return encoder.wordPieces();
    }

    /** What each piece is part of. */
    private record Tagger(Dense hidden, Dense out) {
        List<Tagged> tag(List<Piece> pieces, float[] known, List<Encoder.Window> windows) {
            var tagged = new ArrayList<Tagged>();
            for (var window : windows) {
                // Of pieces that two windows share, each takes the half that it sees more around of.
                int from = window.from() == 0 ? 0 : window.from() + Encoder.OVERLAP / 2;
                for (int piece = from; piece < window.from() + window.tokens().length; piece++) {
                    while (tagged.size() > piece) tagged.removeLast();
                    var where = pieces.get(piece);
                    tagged.add(new Tagged(
                            where.start(), where.end(), chances(window.tokens()[piece - window.from()], known, piece)));
                }
            }
            return tagged;
        }

        private float[] chances(float[] vector, float[] known, int piece) {
            var in = Arrays.copyOf(vector, Encoder.WIDTH + PieceFeatures.COUNT);
            System.arraycopy(known, piece * PieceFeatures.COUNT, in, Encoder.WIDTH, PieceFeatures.COUNT);
            var between = hidden.apply(in);
            for (int i = 0; i < between.length; i++) between[i] = Math.max(0, between[i]);
            return Dense.softmax(out.apply(between));
        }
    }
}
