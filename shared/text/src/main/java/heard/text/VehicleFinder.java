package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Registration marks of vehicles, in the forms of DVLA: since 2001, before, and before that; any form after words such as "reg". */
final class VehicleFinder implements Redactor.Finder {
    /** Since 2001: an age of 02 to 29, or 51 to 79. */
    private static final Pattern CURRENT = WordEdge.compile(
            "\\b(?<start>[a-hj-pr-y]{2})(?<age>[0-9]{2})[\\s-]?(?<end>[a-hj-pr-z]{3})\\b", Pattern.CASE_INSENSITIVE);
    /** A letter for the year, before or after: capitals, for in small letters they are words and classes. */
    private static final Pattern PREFIX =
            WordEdge.compile("\\b(?<start>[A-HJ-NPR-TV-Y])(?<number>[0-9]{1,3})[ -]?(?<end>[A-HJ-PR-Z]{3})\\b", 0);

    private static final Pattern SUFFIX =
            WordEdge.compile("\\b(?<end>[A-HJ-PR-Z]{3})[ -]?(?<number>[0-9]{1,3})[A-HJ-NPR-TV-Y]\\b", 0);
    private static final Pattern NAMED = WordEdge.compile(
            "\\b(?:reg(?:istration)?|number\\s?plate|plate|car|van|taxi|drives|moped|bike|motorbike|lorry|truck|bmw|audi|corsa|golf|astra|fiesta|focus)"
                    + "(?:\\s(?:number|plate|reg|is|was|with|no|a)){0,3}[:\\s,]\\s?"
                    + "(?<it>[a-z]{2}[0-9]{2}\\s?[a-z]{3}|[a-z][0-9]{1,3}\\s?[a-z]{3}|[a-z]{3}\\s?[0-9]{1,3}[a-z]?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Three letters that workers write, and two that children write, before or after a number that is no mark. */
    private static final Set<String> SHORT_FORMS = Set.of(
            ("sen cin cpp lac ehc taf tac gmp nhs dsl mfl iep pep pru psh sat gcs yot cla scr dvs nfa pcf gps ssa dfe gbp usd eur pts mph kms hrs min sec "
                            + "yrs yr ks pg ps rm pt fm dt st no gt ch am pm")
                    .split(" "));

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var current = CURRENT.matcher(piece);
        while (current.find()) {
            boolean spaced = current.end("age") < current.start("end");
            boolean capital = Character.isUpperCase(piece.charAt(current.start()));
            if (isAge(Integer.parseInt(current.group("age")))
                    && (capital || !spaced || isNoWord(current.group("end")) && isNoWord(current.group("start"))))
                findings.add(current.start(), current.end(), SpanType.VEHICLE);
        }
        for (var pattern : List.of(PREFIX, SUFFIX)) {
            var old = pattern.matcher(piece);
            while (old.find()) {
                boolean year = old.group().startsWith("Y") && Integer.parseInt(old.group("number")) <= 13;
                if (!year && isNoWord(old.group("end"))) findings.add(old.start(), old.end(), SpanType.VEHICLE);
            }
        }
        var named = NAMED.matcher(piece);
        while (named.find()) {
            if (isMark(named.group("it"))) findings.add(named.start("it"), named.end("it"), SpanType.VEHICLE);
        }
    }

    /** "moped, hes 14" has none. */
    private boolean isMark(String text) {
        String[] parts = text.split("\\s");
        if (parts.length == 1) return true;
        boolean letter = parts[1].chars().anyMatch(Character::isLetter);
        return isNoWord(parts[0]) && isNoWord(parts[1]) && (letter || Character.isUpperCase(parts[0].charAt(0)));
    }

    private static boolean isAge(int age) {
        return age >= 2 && age <= 29 || age >= 51 && age <= 79;
    }

    private boolean isNoWord(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        return !common.has(lower) && !SHORT_FORMS.contains(lower);
    }
}
