package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Postcodes, and first halves of them where they stand for a place. */
final class PostcodeFinder implements Redactor.Finder {
    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY "
                            + "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML "
                            + "N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY "
                            + "TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));
    /** Areas of the North West, whose first halves people write for where they live; "L" and "M" are roads and levels as well. */
    private static final Set<String> HERE = Set.of("BB BL CA CH CW FY LA OL PR SK WA WN".split(" "));

    private static final Set<Integer> MANCHESTER = Set.of(
            8, 9, 13, 14, 15, 16, 17, 19, 21, 22, 23, 24, 26, 28, 29, 30, 31, 32, 33, 34, 35, 38, 40, 41, 43, 44, 46);
    /** Short for "skate", "mate" and "late". */
    private static final Set<String> TEXT_SPEAK = Set.of("sk8", "m8", "l8");

    private static final Pattern WHOLE = WordEdge.compile(
            "\\b(?:(?<area>[a-z]{1,2})[0-9][0-9a-z]?|gir)[\\s.-]{0,2}[0-9][abd-hjlnp-uw-z]{2}\\b",
            Pattern.CASE_INSENSITIVE);
    /** The rest is taken along even where it can be no postcode: people get a letter wrong. */
    private static final Pattern HALF = WordEdge.compile(
            "(?<![/#.£$-])\\b(?<area>[a-z]{1,2})(?<district>[0-9]{1,2})\\b(?:\\s[0-9][a-z]{2}\\b)?(?!['’/#%-]|\\.[0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LIVING = WordEdge.compile(
            "\\b(?:liv(?:e|es|ed|ing)\\s(?:in|at|near|round|by)|moved?\\sto|post\\s?code(?:'?s|\\sis)?:?|ad?dress(?:\\sis)?|area(?:\\sis)?:?)\\s$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACED =
            WordEdge.compile("\\b(?:in|at|from|near|around|outside|not|and)\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_ADDRESS = WordEdge.compile(
            "(?:\\b(?:road|rd|street|st|avenue|ave|crescent|close|drive|lane|terrace|grove|gardens|court|walk|way|east|west|hotel|flats)|\\p{Lu}\\p{L}{1,20}),?\\s$",
            0);
    private static final Pattern ROAD_BEFORE = WordEdge.compile(
            "\\b(?:the|on|off|up|down|along|level|year|yr|class|room|bus|route|number|joinery|btec|stage|form|zone|gate|size|ward)\\s$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROAD_AFTER = WordEdge.compile(
            "\\s?(?:motorway|junction|jct|services|north\\s?bound|south\\s?bound|east\\s?bound|west\\s?bound|traffic|bus)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int CONTEXT = 30;

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var whole = WHOLE.matcher(piece);
        while (whole.find()) {
            String area = whole.group("area");
            if (area == null ? isGiro(whole.group()) : AREAS.contains(area.toUpperCase(Locale.ROOT)))
                findings.add(whole.start(), whole.end(), SpanType.POSTCODE);
        }
        var half = HALF.matcher(piece);
        while (half.find()) {
            if (isPlace(piece, half.start(), half.end("district"), half.group("area"), half.group("district")))
                findings.add(half.start(), half.end(), SpanType.POSTCODE);
        }
    }

    private static boolean isGiro(String code) {
        return code.replaceAll("[\\s.-]", "").equalsIgnoreCase("gir0aa");
    }

    private static boolean isPlace(String piece, int start, int end, String area, String district) {
        String upper = area.toUpperCase(Locale.ROOT);
        if (!AREAS.contains(upper) || district.startsWith("0") && district.length() > 1) return false;
        if (Nearby.before(ROAD_BEFORE, piece, start, CONTEXT)
                || ROAD_AFTER.matcher(piece).region(end, piece.length()).lookingAt()) return false;
        if (Nearby.before(LIVING, piece, start, CONTEXT)) return true;
        boolean capital = upper.equals(area);
        boolean placed = Nearby.before(PLACED, piece, start, CONTEXT);
        if (HERE.contains(upper)) return capital || !TEXT_SPEAK.contains(area + district);
        if (!upper.equals("L") && !upper.equals("M"))
            return capital && placed && area.length() == 2 && !area.equals("PE");
        if (!isNoRoad(upper, district))
            return capital
                    && district.length() == 2
                    && (opens(piece, start) || Nearby.before(AFTER_ADDRESS, piece, start, CONTEXT));
        return capital || placed && !TEXT_SPEAK.contains(area + district);
    }

    private static boolean opens(String piece, int start) {
        return start == 0 || piece.charAt(start - 1) == '\n';
    }

    /** Districts of Liverpool and Manchester whose number is no motorway and no level of a course. */
    private static boolean isNoRoad(String area, String district) {
        int number = Integer.parseInt(district);
        return area.equals("L") ? number >= 4 && number <= 40 : MANCHESTER.contains(number);
    }
}
