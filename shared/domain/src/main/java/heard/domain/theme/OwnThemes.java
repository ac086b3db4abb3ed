package heard.domain.theme;

import heard.domain.place.PartnershipCode;
import heard.domain.triage.DecidedBy;
import java.util.List;

/**
 * The themes that partnerships add to the framework.
 *
 * <ul>
 *   <li>{@link #write} is atomic: of any number of changes to one version, exactly one stands. Who repeats the write that stands is
 *       answered as they were.
 *   <li>None is ever deleted: a theme is retired, and each version stays.
 *   <li>No partnership can see or change another's.
 * </ul>
 */
public interface OwnThemes {
    /** @param version that is changed; 0 adds it */
    OwnThemeOutcome write(PartnershipCode partnership, int version, OwnTheme theme, DecidedBy by);

    /** Each as it stands now, retired ones too, by code. */
    List<KeptOwnTheme> all(PartnershipCode partnership);

    /** Every version of one, the oldest first; none where there is no such theme. */
    List<KeptOwnTheme> history(PartnershipCode partnership, String code);
}
