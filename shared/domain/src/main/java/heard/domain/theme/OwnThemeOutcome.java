package heard.domain.theme;

/** Every way that writing a theme of one's own can end. */
public sealed interface OwnThemeOutcome {
    record Written(KeptOwnTheme now) implements OwnThemeOutcome {}

    /** Somebody else changed it first; read it again. Nothing was changed or lost. */
    record Overtaken(KeptOwnTheme now) implements OwnThemeOutcome {}

    /** There is no such theme in this partnership, so it cannot be changed. */
    record NoSuchTheme() implements OwnThemeOutcome {}
}
