package heard.domain.theme;

import heard.domain.triage.DecidedBy;

/**
 * A correction as it stands for good.
 *
 * @param version of the feedback that was corrected; the next one is what came of it
 * @param was what was said of it before: by the machine, or by the person who corrected it last
 */
public record KeptCorrection(int version, Correction correction, Labels was, DecidedBy by) {}
