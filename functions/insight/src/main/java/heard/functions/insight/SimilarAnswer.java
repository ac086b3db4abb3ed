package heard.functions.insight;

import java.util.List;

/** The comments most like one, on the wire. */
record SimilarAnswer(List<SearchAnswer.Item> items) {}
