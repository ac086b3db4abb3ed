package heard.domain.triage;

/** Every way that deciding about a held item can end. */
public sealed interface DecisionOutcome {
    /** The decision stands. */
    record Decided(State state, int version) implements DecisionOutcome {}

    /** Somebody else changed it first; read it again. Nothing was changed or lost. */
    record Overtaken(State state, int version) implements DecisionOutcome {}

    /** There is no such item in this partnership. */
    record NoSuchItem() implements DecisionOutcome {}
}
