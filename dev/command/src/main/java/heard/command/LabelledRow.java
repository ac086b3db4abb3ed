package heard.command;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One comment with its labels as a line of docs/labelling.md: what {@code heard corrections} writes and {@code heard retrain} reads.
 *
 * @param themes of the framework; those of a partnership's own are no labels of it
 * @param text with what names people taken out: {@code [NAME]}
 */
public record LabelledRow(
        String speaker, String tier, List<String> themes, List<String> needs, int sentiment, String text) {
    /** As the redactor writes them, in every text that it has been over. */
    private static final List<String> TAKEN_OUT = List.of(
            "NAME",
            "SCHOOL",
            "ADDRESS",
            "POSTCODE",
            "PLACE",
            "PHONE",
            "EMAIL",
            "HANDLE",
            "URL",
            "NHS_NUMBER",
            "NI_NUMBER",
            "UPN",
            "DATE_OF_BIRTH",
            "VEHICLE",
            "CASE_REF");

    public LabelledRow {
        themes = List.copyOf(themes);
        needs = List.copyOf(needs);
    }

    public String line() {
        return String.join(" | ", speaker, tier, codes(themes), codes(needs), Integer.toString(sentiment), text(text));
    }

    /** A note, which no reader of the form takes for a comment. */
    public static String note(String text) {
        return "# " + text.replaceAll("\\R", " ");
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join(", ", codes);
    }

    /** On one line, and without brackets and backslashes of the speaker's own, which mean something in the form. */
    private static String text(String text) {
        String plain = text.replace('[', '(')
                .replace(']', ')')
                .replace('\\', '/')
                .replaceAll("\\R", "\\\\n")
                .strip();
        String types = TAKEN_OUT.stream().collect(Collectors.joining("|"));
        return plain.replaceAll("\\((" + types + ")\\)", "[$1]");
    }
}
