package heard.domain.theme;

import heard.domain.triage.DecidedBy;

/**
 * A partnership's own theme as it is kept.
 *
 * @param version 1 and up, one more with each change
 * @param by who made this version, and when
 */
public record KeptOwnTheme(OwnTheme theme, int version, DecidedBy by) {}
