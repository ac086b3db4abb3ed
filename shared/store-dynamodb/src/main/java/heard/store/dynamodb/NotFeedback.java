package heard.store.dynamodb;

/** An item or stream image that has not the shape of feedback. Its message names an attribute, and never repeats its value. */
public final class NotFeedback extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFeedback(String attribute) {
        super("not the shape of feedback: " + attribute);
    }
}
