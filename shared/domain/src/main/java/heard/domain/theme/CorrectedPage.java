package heard.domain.theme;

import heard.domain.feedback.FeedbackId;
import java.util.List;
import java.util.Optional;

/**
 * A page of corrected comments.
 *
 * @param items by id, which is random; a comment that was deleted since is not among them
 * @param next the id after which the next page starts; empty on the last
 */
public record CorrectedPage(List<Corrected> items, Optional<FeedbackId> next) {
    public CorrectedPage {
        items = List.copyOf(items);
    }
}
