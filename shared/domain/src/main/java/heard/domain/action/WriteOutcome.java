package heard.domain.action;

/** Every way that writing an action can end. */
public sealed interface WriteOutcome {
    /** It stands as it was written. */
    record Written(KeptAction now) implements WriteOutcome {}

    /** Somebody else changed it first. Nothing was changed or lost: read it again. */
    record Overtaken(KeptAction now) implements WriteOutcome {}

    /** There is no such action in this partnership to change. */
    record NoSuchAction() implements WriteOutcome {}
}
