package heard.functions.submit;

/** Every way that a script's sending can end. */
public sealed interface Entry {
    /** It is kept. */
    record Kept(Taken taken) implements Entry {}

    /** Nothing was kept: it is to be sent again, with the work done. */
    record WorkFirst(Challenge challenge) implements Entry {}
}
