package heard.train.tune;

/** What is learnt on top of the encoder. */
public sealed interface Head {
    String name();

    /** Classes or labels. */
    int size();

    /** How much its loss counts beside the others'. */
    float weight();

    /** One of several classes, from the sentence's vector. */
    record OneOf(String name, int size, float weight) implements Head {}

    /** Any number of labels, from the sentence's vector. */
    record AnyOf(String name, int size, float weight) implements Head {}

    /**
     * A class for each piece, from its vector and what else is known of it.
     *
     * @param features numbers known of each piece
     * @param hidden numbers between
     */
    record EachPiece(String name, int size, float weight, int features, int hidden) implements Head {}
}
