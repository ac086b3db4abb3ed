package heard.functions.review;

import heard.domain.theme.Labels;
import java.util.List;

/** What a comment is said to be about, on the wire. */
record ToldLabels(String tier, List<String> themes, List<String> needs, int sentiment, String version) {
    static ToldLabels of(Labels labels) {
        return new ToldLabels(
                labels.tier().wire(), labels.themes(), labels.needs(), labels.sentiment(), labels.version());
    }
}
