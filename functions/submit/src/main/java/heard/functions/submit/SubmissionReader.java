package heard.functions.submit;

import heard.domain.consultation.ConsultationCode;
import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Speaker;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.http.Fields;
import heard.http.Problem;
import heard.http.Read;
import heard.render.form.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a submission from JSON or from a form, and tells all that is wrong with it at once. */
public final class SubmissionReader {
    private static final String NONCE =
            "Give 16 to 64 letters, digits, hyphens and underscores, drawn at random for each sending.";

    /** Characters; twice what a solved challenge has. */
    private static final int LONGEST_PROOF = 1_000;

    private final Region region;

    public SubmissionReader(Region region) {
        this.region = region;
    }

    public Read<Submission> json(Fields fields) {
        var nonce = required(fields, "nonce", 64, Nonce::new, NONCE);
        var proof = fields.maybeText("proof", LONGEST_PROOF);
        return read(fields, nonce, Doubts.json(fields), proof, Optional.empty(), AnswerReader::json);
    }

    /**
     * A form's nonce may be empty: a page cannot draw one without JavaScript. Nor can it say who speaks where that question was
     * passed over; then its version says it, where that alone is enough.
     */
    public Read<Submission> form(Fields fields) {
        var nonce = fields.maybeValue("nonce", 64, Nonce::new, NONCE);
        return read(
                fields,
                nonce,
                Doubts.form(fields),
                Optional.empty(),
                fields.maybeText("version", 40).flatMap(Pages::otherwise),
                AnswerReader::form);
    }

    private Read<Submission> read(
            Fields fields,
            Optional<Nonce> nonce,
            Optional<Doubt> doubt,
            Optional<String> proof,
            Optional<Respondent> otherwise,
            Function<Fields, List<Answer>> answersOf) {
        var partnership = required(
                fields,
                "partnership",
                9,
                this::partnership,
                "Choose one of the " + region.partnerships().size() + " areas of the " + region.name() + ".");
        var respondent = otherwise.isPresent() && !fields.has("respondent")
                ? otherwise
                : required(
                        fields,
                        "respondent",
                        40,
                        word -> known(word, Respondent.values(), Respondent::wire),
                        "Choose who you are, such as child, parent or teacher.");
        var age = fields.maybeValue(
                "ageBand", 40, word -> known(word, AgeBand.values(), AgeBand::wire), "Choose one of the ages offered.");
        var setting = fields.maybeValue(
                "setting",
                40,
                word -> known(word, SettingKind.values(), SettingKind::wire),
                "Choose one of the kinds of place offered.");
        var consultation = fields.maybeValue(
                "consultation",
                40,
                ConsultationCode::new,
                "Give the consultation’s code: 3 to 40 lower-case letters, digits and hyphens.");
        var language = fields.maybeValue(
                "language", 20, SubmissionReader::language, "Give the page’s language, such as en, cy or pa-Arab.");
        boolean mayQuote = fields.flag("mayQuote");
        var answers = answersOf.apply(fields);
        var problems = fields.problems();
        if (!problems.isEmpty()) return new Read.Bad<>(Problem.fields(problems));
        return new Read.Ok<>(new Submission(
                nonce,
                partnership.orElseThrow(),
                new Speaker(respondent.orElseThrow(), age, setting, consultation, language),
                answers,
                mayQuote,
                doubt,
                proof));
    }

    private PartnershipCode partnership(String code) {
        var partnership = new PartnershipCode(code);
        if (region.find(partnership).isEmpty()) throw new IllegalArgumentException("not of this region");
        return partnership;
    }

    private static String language(String tag) {
        // The speaker owns the rule of how a language is written.
        return new Speaker(Respondent.CHILD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(tag))
                .language()
                .orElseThrow();
    }

    private static <T> T known(String word, T[] all, Function<T, String> wire) {
        return Arrays.stream(all)
                .filter(one -> wire.apply(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of these"));
    }

    private static <T> Optional<T> required(
            Fields fields, String name, int longest, Function<String, T> as, String otherwise) {
        if (fields.has(name)) return fields.maybeValue(name, longest, as, otherwise);
        fields.wrong(name, otherwise);
        return Optional.empty();
    }
}
