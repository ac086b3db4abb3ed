package heard.render.form;

import heard.domain.place.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of those who speak, as HTML. */
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

    /** The form as it is first shown: the file {@code web-static/index.html}. */
    public static String form(Region region) {
        return FormPageRenderer.of().execute(FormPage.of(region, TypedForm.BLANK));
    }

    /** Where a code is typed: the file {@code web-static/receipt.html}. */
    public static String code() {
        return CodePageRenderer.of().execute(new CodePage());
    }

    /** The form again, with what was typed. */
    public static String formAgain(Region region, TypedForm typed) {
        return FormPageRenderer.of().execute(FormPage.of(region, typed));
    }

    /**
     * What a receipt tells.
     *
     * @param code as shown to a person
     * @param report the path of the report it is part of or too late for, and what to say of it
     */
    public static String receipt(String code, Told told, Optional<Report> report) {
        return ReceiptPageRenderer.of()
                .execute(new ReceiptPage(
                        code,
                        told.said(),
                        steps(told.stage()),
                        told.answers(),
                        report.stream().toList()));
    }

    private static List<ReceiptPage.Step> steps(Stage stage) {
        var steps = new ArrayList<ReceiptPage.Step>();
        steps.add(new ReceiptPage.Step("We have it", true, false));
        steps.add(new ReceiptPage.Step(
                stage == Stage.WITH_A_PERSON ? "A person will read it" : "It is read",
                stage.compareTo(Stage.READ) >= 0,
                stage.compareTo(Stage.READ) < 0));
        // A step that it will never take is not shown as the next.
        if (stage != Stage.TOO_LATE) {
            steps.add(new ReceiptPage.Step("It is part of a report", stage == Stage.IN_REPORT, stage == Stage.READ));
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

    public static String message(String heading, String said) {
        return MessagePageRenderer.of().execute(new MessagePage(heading, said));
    }
}
