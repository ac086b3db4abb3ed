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

    /** This feedback no longer belongs in the index. */
    record Remove(FeedbackId id) implements IndexChange {}
}
