package heard.domain.theme;

import heard.domain.triage.State;

/** Every way that correcting a comment can end. */
public sealed interface CorrectionOutcome {
    /** The correction stands. */
    record Stands(State state, int version) implements CorrectionOutcome {}

    /** Somebody else changed it first, or nothing has read it yet; read it again. Nothing was changed or lost. */
    record Overtaken(State state, int version) implements CorrectionOutcome {}

    /** It is held, and would be no longer: that takes a decision, with a reason. Nothing was changed. */
    record MustBeDecided() implements CorrectionOutcome {}

    /** There is no such comment in this partnership. */
    record NoSuchComment() implements CorrectionOutcome {}
}
