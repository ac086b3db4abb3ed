package heard.text;

import heard.domain.theme.Said;
import heard.domain.theme.Span;
import heard.text.encoder.Dense;
import heard.text.encoder.Tensors;
import heard.text.linear.LinearHeads;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * The learned scorer: the tuned encoder and linear models over words and parts of words, meant. Both are told who speaks. Together they
 * find more than either at the same number of alerts, and the linear half can name its words. Safe for threads.
 */
public final class Scorer {
    private static final String FOLDER = "encoder/";

    /**
     * Chances.
     *
     * @param tier of {@link Learnt#TIERS}
     * @param themes of {@link Learnt#themes()}
     * @param needs of {@link Learnt#needs()}
     * @param sentiment of −1, 0, 1
     * @param pieces as the encoder alone tagged them
     * @param sentence the text's vector
     * @param whole whether all of the text was looked at
     */
    public record Scores(
            float[] tier,
            float[] themes,
            float[] needs,
            float[] sentiment,
            List<Learnt.Tagged> pieces,
            float[] sentence,
            boolean whole) {
        /** The chance that a person must look. */
        public float harm() {
            return tier[0] + tier[1];
        }
    }

    private final Learnt learnt;
    private final LinearHeads linear;
    private final float share;

    /** @param share how much of a score is the encoder's, 0 to 1 */
    public Scorer(Learnt learnt, LinearHeads linear, float share) {
        this.learnt = learnt;
        this.linear = linear;
        this.share = share;
    }

    static Scorer load(float share) {
        return new Scorer(
                Learnt.load(), LinearHeads.read(open("ngrams.txt"), Tensors.read(open("linear.safetensors"))), share);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Scorer.class.getResourceAsStream(FOLDER + name), name);
    }

    public Learnt learnt() {
        return learnt;
    }

    /** @param ruled what the rules of redaction found in the text */
    public Scores score(Said said, List<Span> ruled) {
        String preface = Preface.of(said.speaker());
        var chances = learnt.read(preface, said.text(), ruled);
        var words = linear.weigh(preface + " " + said.text());
        return new Scores(
                meant(chances.tier(), Dense.softmax(linear.decide("tier", words))),
                meant(chances.themes(), Dense.sigmoids(linear.decide("themes", words))),
                meant(chances.needs(), Dense.sigmoids(linear.decide("needs", words))),
                meant(chances.sentiment(), Dense.softmax(linear.decide("sentiment", words))),
                chances.pieces(),
                chances.sentence(),
                chances.whole());
    }

    /** The words of a text that speak most for one label of a head. Give it a redacted text: its answer is shown. */
    List<String> words(String head, int label, String redacted, int most) {
        return linear.words(head, label, linear.weigh(redacted), most);
    }

    private float[] meant(float[] encoder, float[] other) {
        var out = new float[encoder.length];
        for (int i = 0; i < out.length; i++) out[i] = share * encoder[i] + (1 - share) * other[i];
        return out;
    }
}
