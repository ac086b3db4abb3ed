package heard.domain.action;

/**
 * A version of an action.
 *
 * @param version 1 when it was added, one more with each change
 */
public record KeptAction(Action action, int version, ChangedBy by) {
    public KeptAction {
        if (version < 1) throw new IllegalArgumentException("versions count from 1");
    }
}
