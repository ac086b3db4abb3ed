package heard.domain.place;

import java.util.List;

/**
 * One local safeguarding partnership: council, police and NHS, with education.
 *
 * @param subRegion the code of its {@link SubRegion}
 * @param police the police force that is a partner
 * @param icb the NHS integrated care boards that are partners, at least one
 */
public record Partnership(PartnershipCode code, String name, String subRegion, String police, List<String> icb) {
    public Partnership {
        icb = List.copyOf(icb);
        if (name.isBlank() || police.isBlank() || icb.isEmpty()) {
            throw new IllegalArgumentException(code + " needs a name, a police force and an NHS board");
        }
    }
}
