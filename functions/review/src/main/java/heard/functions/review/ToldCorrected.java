package heard.functions.review;

import heard.domain.theme.Corrected;
import heard.domain.theme.Labels;
import java.util.Optional;

/** A corrected comment on the wire: its redacted words, what people say of it, and what the machine said. */
record ToldCorrected(
        String id,
        String week,
        String respondent,
        Optional<String> source,
        String text,
        ToldLabels now,
        ToldLabels machine,
        String corrected) {
    static ToldCorrected of(Corrected one) {
        var feedback = one.now().feedback();
        var understood = one.now().understanding().orElseThrow();
        return new ToldCorrected(
                feedback.id().value(),
                feedback.week().toString(),
                feedback.speaker().respondent().wire(),
                feedback.source(),
                understood.redacted(),
                ToldLabels.of(Labels.of(understood)),
                ToldLabels.of(one.machine()),
                one.corrections().getLast().by().at().toString());
    }

    @Override
    public String toString() {
        return "ToldCorrected[" + id + "]";
    }
}
