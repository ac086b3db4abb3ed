package heard.functions.review;

import heard.domain.theme.CodedFeedback;
import heard.domain.theme.KeptCorrection;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.Tier;
import java.util.List;
import java.util.Optional;

/** One comment on the wire, as it stands, with all that people corrected in it; its text is redacted. */
record ToldComment(
        String id,
        String week,
        String group,
        String state,
        int version,
        String tier,
        List<String> reasons,
        String text,
        List<About> themes,
        List<String> needs,
        int sentiment,
        List<Change> corrections) {
    /** A theme, and why. */
    record About(String code, List<String> why) {}

    /** A correction: what stood before, what was said, by whom and when. */
    record Change(
            ToldLabels was,
            List<String> themes,
            List<String> needs,
            Optional<String> tier,
            Optional<Integer> sentiment,
            Optional<String> reason,
            String by,
            String at) {
        static Change of(KeptCorrection kept) {
            var said = kept.correction();
            return new Change(
                    ToldLabels.of(kept.was()),
                    said.themes(),
                    said.needs(),
                    said.tier().map(Tier::wire),
                    said.sentiment(),
                    said.reason(),
                    kept.by().who(),
                    kept.by().at().toString());
        }
    }

    static ToldComment of(CodedFeedback coded, Understanding understood, List<KeptCorrection> corrections) {
        var feedback = coded.feedback();
        return new ToldComment(
                feedback.id().value(),
                feedback.week().toString(),
                feedback.speaker().respondent().group().wire(),
                coded.state().wire(),
                coded.version(),
                understood.tier().wire(),
                understood.tierReasons(),
                understood.redacted(),
                understood.themes().stream().map(ToldComment::about).toList(),
                understood.needs(),
                understood.sentiment(),
                corrections.stream().map(Change::of).toList());
    }

    private static About about(ThemeMatch theme) {
        return new About(theme.code(), theme.why());
    }

    @Override
    public String toString() {
        return "ToldComment[" + id + "]";
    }
}
