package heard.domain.feedback;

import heard.domain.consultation.ConsultationCode;
import java.util.Optional;

/**
 * All that is kept about who spoke: a kind, and at most a coarse age, a kind of setting, a consultation and a language.
 *
 * @param language the BCP 47 language of the page that was used, such as {@code en} or {@code ur}
 */
public record Speaker(
        Respondent respondent,
        Optional<AgeBand> ageBand,
        Optional<SettingKind> setting,
        Optional<ConsultationCode> consultation,
        Optional<String> language) {
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?";

    public Speaker {
        if (language.isPresent() && !language.get().matches(LANGUAGE)) {
            throw new IllegalArgumentException("a language is written like en, cy or pa-Arab");
        }
    }

    public static Speaker of(Respondent respondent) {
        return new Speaker(respondent, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
