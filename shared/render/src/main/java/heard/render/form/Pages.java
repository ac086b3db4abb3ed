package heard.render.form;

import heard.domain.feedback.Respondent;
import heard.domain.place.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that the service answers those who speak with. Those that are the same for everybody are a {@link Site}. */
public final class Pages {
    /** Where a receipt stands, as a page shows it: each is past the one before. */
    public enum Stage {
        BEING_READ,
        WITH_A_PERSON,
        READ,
        /** The report it would be part of was made before. */
        TOO_LATE,
        IN_REPORT
    }

    private Pages() {}

    /** Who is taken to speak on a version of the form where nobody said it; empty where it must be said. */
    public static Optional<Respondent> otherwise(String version) {
        return Version.find(version).flatMap(Version::respondent);
    }

    /** The form again, with what was typed, in its language and version. */
    public static String formAgain(Region region, TypedForm typed) {
        return FormPageRenderer.of().execute(FormPage.again(region, typed));
    }

    /**
     * What a receipt tells.
     *
     * @param code as shown to a person
     * @param report the path of the report it is part of or too late for, and what to say of it
     */
    public static String receipt(Catalogue words, String code, Told told, Optional<Report> report) {
        return ReceiptPageRenderer.of()
                .execute(new ReceiptPage(
                        Frame.of(words, words.say("sent.title"), Address.of(Address.RECEIPT)),
                        code,
                        told.said(),
                        steps(words, told.stage()),
                        told.answers(),
                        report.stream().toList(),
                        Contacts.of(words, Optional.empty())));
    }

    private static List<ReceiptPage.Step> steps(Catalogue words, Stage stage) {
        var steps = new ArrayList<ReceiptPage.Step>();
        steps.add(new ReceiptPage.Step(words.say("receipt.step.have"), true, false));
        steps.add(new ReceiptPage.Step(
                words.say(stage == Stage.WITH_A_PERSON ? "receipt.step.person" : "receipt.step.read"),
                stage.compareTo(Stage.READ) >= 0,
                stage.compareTo(Stage.READ) < 0));
        // A step that it will never take is not shown as the next.
        if (stage != Stage.TOO_LATE) {
            steps.add(new ReceiptPage.Step(
                    words.say("receipt.step.report"), stage == Stage.IN_REPORT, stage == Stage.READ));
        }
        return steps;
    }

    /**
     * What has become of it.
     *
     * @param said what has happened, in plain words
     * @param answers what the partnership answers
     */
    public record Told(Stage stage, String said, List<Answer> answers) {
        public Told {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What a partnership answers.
     *
     * @param about the theme, in a child's words
     */
    public record Answer(String about, String answer) {}

    /** A published report to link to. */
    public record Report(String path, String label) {}

    /**
     * A page on a code that leads nowhere.
     *
     * @param key of the catalogue: its heading, and with {@code .what} what to do
     */
    public static String message(Catalogue words, String key) {
        var frame = Frame.of(words, words.say("code.title"), Address.of(Address.RECEIPT));
        return MessagePageRenderer.of().execute(new MessagePage(frame, words.say(key), words.say(key + ".what")));
    }
}
