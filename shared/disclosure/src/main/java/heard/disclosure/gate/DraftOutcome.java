package heard.disclosure.gate;

/** Every way that reading what is to be released can end. */
public sealed interface DraftOutcome {
    record Ready(Draft draft) implements DraftOutcome {}

    /** @param sentence names the row and says what is wrong with it */
    record Bad(String sentence) implements DraftOutcome {}
}
