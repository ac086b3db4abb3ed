package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.regex.Pattern;

/** Dates of birth and birthdays: a day and a month where words say that somebody was born then. Other dates stay. */
final class BirthDateFinder implements Redactor.Finder {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "[0-3]?[0-9](?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String NUMERIC = "[0-3]?[0-9]\\s?[/.-]\\s?[0-3]?[0-9]\\s?[/.-]\\s?(?:19|20)?[0-9]{2}";
    private static final String ISO = YEAR + "[-/.][01]?[0-9][-/.][0-3]?[0-9]";
    private static final Pattern DATE = WordEdge.compile(
            "(?<![\\w/.-])(?:(?<full>" + NUMERIC + "|" + ISO + "|" + DAY + "[\\s-]{0,2}(?:of\\s)?" + MONTH
                    + "(?:,?[\\s-]{1,2}" + YEAR + "|(?:-|\\s')[0-9]{2}\\b)"
                    + "|" + MONTH + "\\s{1,2}" + DAY + ",?\\s{1,2}" + YEAR + ")"
                    + "|" + DAY + "[\\s-]{0,2}(?:of\\s)?" + MONTH + "(?:\\s[0-9]{2}\\b(?!\\s?" + MONTH + "))?|" + MONTH
                    + "\\s{1,2}(?:the\\s)?" + DAY + ")(?![\\w/-])",
            Pattern.CASE_INSENSITIVE);
    /** Forms that are dates only after such words: "dob 030511", "born may 2012". */
    private static final Pattern SHORT = WordEdge.compile(
            "\\b(?:born(?:\\son|\\sin)?|d\\.?o\\.?b\\.?:?(?:\\sis)?|date\\sof\\sbirth(?:\\sis)?:?)\\s{0,2}(?<it>[0-3][0-9][01][0-9](?:19|20)?[0-9]{2}|"
                    + MONTH + "\\s(?:of\\s)?" + YEAR + "|" + YEAR
                    + "|[0-3]?[0-9]\\s?[/.]\\s?[01]?[0-9])\\b(?![/.][0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final String AGE =
            "(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty(?:\\s?one)?|thirty|forty|fifty)";
    /** What leads to the date of birth, in the same sentence. */
    private static final Pattern BORN = WordEdge.compile(
            "\\b(?:born|birth|birth\\s?days?|b'?\\s?days?|birf\\s?days?|bir?thdays?|d\\.?o\\.?b|b\\.)(?:['’]?s)?\\b[^.!?\\n]{0,30}$|\\bd\\.o\\.b\\.:?\\s{0,2}$|\\(b\\.?\\s$"
                    + "|\\bturn(?:s|ed|ing)?\\s" + AGE + "\\s?(?:on\\s|\\(|,\\s|in\\s)?(?:the\\s)?$"
                    + "|(?<!\\b(?:at|by|from|till|until)\\s)\\b" + AGE + "\\s(?:years\\sold\\s)?on\\s(?:the\\s)?$"
                    + "|\\b(?:my|her|his|their)\\s[12][0-9]?(?:st|nd|rd|th),?\\s(?:on\\s)?(?:the\\s)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IS_BIRTHDAY = WordEdge.compile(
            "[^.!?\\n]{0,24}\\b(?:b'?days?|birf\\s?days?|birth\\s?days?|birthdate)\\b", Pattern.CASE_INSENSITIVE);
    /** A name, perhaps an age, and a whole date: as files begin. */
    private static final Pattern AFTER_NAME = WordEdge.compile(
            "\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}\\.?)?(?:,?\\s\\(|,\\s|\\s\\(?[0-9]{1,2},?\\s)(?:[0-9]{1,2},\\s)?$|\\p{Lu}[\\p{L}'’-]{1,30}\\s\\p{Lu}[\\p{L}'’-]{1,30}\\s$|\\b(?:paperwork|passport|forms?|certificate|records?)\\ssays?\\s$",
            0);

    private static final Pattern NO_NAME = WordEdge.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|meeting|conference|review|dear\\s\\w{1,20}|letter|log|report|dated|police|council)(?:,?\\s\\(|,?\\s)$",
            Pattern.CASE_INSENSITIVE);
    /** A number that a register gave stands beside the date of birth. */
    private static final Pattern BESIDE_NUMBER = WordEdge.compile("\\d{4},?\\s$", 0);

    private static final int CONTEXT = 48;

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var date = DATE.matcher(piece);
        while (date.find()) {
            boolean born = Nearby.before(BORN, piece, date.start(), CONTEXT)
                    || IS_BIRTHDAY
                            .matcher(piece)
                            .region(date.end(), Math.min(piece.length(), date.end() + CONTEXT))
                            .lookingAt();
            boolean listed = date.group("full") != null
                    && !Nearby.before(NO_NAME, piece, date.start(), CONTEXT)
                    && (Nearby.before(AFTER_NAME, piece, date.start(), CONTEXT)
                            || Nearby.before(BESIDE_NUMBER, piece, date.start(), CONTEXT));
            if (born || listed) findings.add(date.start(), date.end(), SpanType.DATE_OF_BIRTH);
        }
        findings.addAll(SHORT, "it", piece, SpanType.DATE_OF_BIRTH);
    }
}
