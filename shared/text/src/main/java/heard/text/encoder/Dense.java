package heard.text.encoder;

/** One layer of weights and biases, as training wrote it: [out, in]. */
public record Dense(float[] weights, float[] biases) {
    /** @param name without {@code .weight} and {@code .bias} */
    public static Dense of(Tensors tensors, String name) {
        return new Dense(
                tensors.get(name + ".weight").floats(),
                tensors.get(name + ".bias").floats());
    }

    public int size() {
        return biases.length;
    }

    public float[] apply(float[] in) {
        if (in.length * biases.length != weights.length)
            throw new IllegalArgumentException("as wide as " + in.length + " it is not");
        var out = new float[biases.length];
        for (int row = 0; row < out.length; row++) {
            float sum = biases[row];
            int at = row * in.length;
            for (int i = 0; i < in.length; i++) sum += weights[at + i] * in[i];
            out[row] = sum;
        }
        return out;
    }

    /** Numbers that add up to 1. */
    public static float[] softmax(float[] logits) {
        float most = Float.NEGATIVE_INFINITY;
        for (float one : logits) most = Math.max(most, one);
        float sum = 0;
        var out = new float[logits.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) Math.exp(logits[i] - most);
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) out[i] /= sum;
        return out;
    }

    /** A number between 0 and 1 for each. */
    public static float[] sigmoids(float[] logits) {
        var out = new float[logits.length];
        for (int i = 0; i < out.length; i++) out[i] = (float) (1 / (1 + Math.exp(-logits[i])));
        return out;
    }
}
