package heard.domain.insight;

import heard.domain.feedback.FeedbackId;
import heard.domain.theme.CodedFeedback;

/** A change to an index. Applying one twice is as applying it once. */
public sealed interface IndexChange {
    FeedbackId id();

    /** This feedback belongs in the index, as it stands here; of two versions the higher stays, whichever comes last. */
    record Put(CodedFeedback coded) implements IndexChange {
        public Put {
            if (!coded.state().searchable()) throw new IllegalArgumentException("what is held is never indexed");
        }

        @Override
        public FeedbackId id() {
            return coded.feedback().id();
        }
    }

    /**
     * This feedback is out of sight as of a version: no lower one brings it back, whichever comes last, since the stream may tell of it
     * again. A higher one that is put does.
     */
    record Hide(FeedbackId id, int version) implements IndexChange {}

    /** This feedback no longer belongs in the index. */
    record Remove(FeedbackId id) implements IndexChange {}
}
