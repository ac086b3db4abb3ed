package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Number plates by their form alone: since 2001 (with an age that was given out, DVLA INF104), and the forms with the year's letter
 * before or after, in capitals. Class names and bus numbers have no such form; a word of three letters after one is no plate.
 */
final class VehicleFinder implements Redactor.Finder {
    private static final Pattern CURRENT = WordEdge.compile(
            "\\b[a-hj-pr-y]{2}(?:0[2-9]|[12][0-9]|5[1-9]|[67][0-9])[ -]?(?<last>[a-hj-pr-z]{3})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST =
            WordEdge.compile("\\b[A-HJ-NPR-TV-Y][0-9]{1,3} ?(?<last>[A-HJ-PR-Z]{3})\\b", 0);
    private static final Pattern YEAR_LAST =
            WordEdge.compile("\\b(?<last>[A-HJ-PR-Z]{3}) ?[0-9]{1,3}[A-HJ-NPR-TV-Y]\\b", 0);

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (var form : List.of(CURRENT, YEAR_FIRST, YEAR_LAST)) {
            var plate = form.matcher(piece);
            while (plate.find()) {
                boolean word = common.has(plate.group("last").toLowerCase(Locale.ROOT));
                if (!word) findings.add(plate.start(), plate.end(), SpanType.VEHICLE);
            }
        }
    }
}
