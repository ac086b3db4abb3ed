package heard.train.tune;

/** What BERT's first step makes of word pieces: word, place and kind added up and normed. It stays as it is. */
final class Embedding {
    private static final float EPSILON = 1e-12f;

    private final float[] words;
    private final float[] places;
    private final float[] kind;
    private final float[] scale;
    private final float[] shift;

    Embedding(OnnxFile file) {
        words = file.get("embeddings.word_embeddings.weight").floats();
        places = file.get("embeddings.position_embeddings.weight").floats();
        kind = file.get("embeddings.token_type_embeddings.weight").floats();
        scale = file.get("embeddings.LayerNorm.weight").floats();
        shift = file.get("embeddings.LayerNorm.bias").floats();
    }

    /** [pieces × width] of one text. */
    float[] of(int[] ids) {
        int width = Layers.WIDTH;
        var out = new float[ids.length * width];
        for (int at = 0; at < ids.length; at++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < width; i++) {
                float value = words[ids[at] * width + i] + places[at * width + i] + kind[i];
                out[at * width + i] = value;
                sum += value;
                squares += (double) value * value;
            }
            double mean = sum / width;
            double deviation = Math.sqrt(squares / width - mean * mean + EPSILON);
            for (int i = 0; i < width; i++) {
                int here = at * width + i;
                out[here] = (float) ((out[here] - mean) / deviation) * scale[i] + shift[i];
            }
        }
        return out;
    }
}
