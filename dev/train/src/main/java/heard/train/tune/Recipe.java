package heard.train.tune;

/**
 * How to tune.
 *
 * @param firstLayer the lowest layer that learns, 0 to 11
 * @param rate the highest learning rate: it rises over the first tenth of all steps and falls as a cosine
 * @param smoothing how much of a class's weight is spread over the others
 * @param seed the same seed, data and machine give the same arrays
 */
public record Recipe(int firstLayer, int epochs, int batch, float rate, float dropout, float smoothing, long seed) {
    static final float WEIGHT_DECAY = 0.01f;

    float rateAt(int step, int steps) {
        double warm = Math.max(1, steps / 10.0);
        double share = step < warm ? step / warm : 0.5 * (1 + Math.cos(Math.PI * (step - warm) / (steps - warm)));
        return (float) (rate * share);
    }
}
