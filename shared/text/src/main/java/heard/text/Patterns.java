package heard.text;

import heard.domain.theme.SpanType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What has a written shape: e-mail, address on the web, handle, postcode, date, vehicle, reference.
 *
 * <p>Each pattern is bounded and starts only at the edge of a word, so that its time grows with the text and no faster. The group
 * {@code it}, where there is one, is what is taken out; else all that matched.
 */
final class Patterns implements Redactor.Finder {
    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY "
                            + "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML "
                            + "N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY "
                            + "TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));
    /** Words that follow "my snap is" without being a handle. */
    private static final Set<String> NO_HANDLE = Set.of(
            ("private public banned blocked full fun good bad not never always really very so too just on off the a an my his her "
                            + "their our your where how what when why who because that this it being getting been gone broken "
                            + "hacked deleted safe fine ok okay okey and or but for to in at of with only also about better "
                            + "worse awful great horrible used using unsafe scary toxic addictive stupid boring cool rubbish")
                    .split(" "));
    /** Where help is found: these stay readable. */
    private static final Pattern HELP = WordEdge.compile(
            "(?:https?://)?(?:[a-z0-9-]{1,63}\\.){0,4}(?:childline\\.org\\.uk|nspcc\\.org\\.uk|samaritans\\.org|kooth\\.com|papyrus-uk\\.org"
                    + "|youngminds\\.org\\.uk|ceop\\.police\\.uk|gov\\.uk|nhs\\.uk|police\\.uk)(?:[/?#]\\S{0,300})?",
            Pattern.CASE_INSENSITIVE);

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "[0-3]?[0-9](?:st|nd|rd|th)?";
    private static final String DAY_MONTH =
            "(?:" + DAY + "\\s{0,2}(?:of\\s)?" + MONTH + "|" + MONTH + "\\s{1,2}" + DAY + ")";
    private static final String NUMERIC = "[0-3]?[0-9]\\s?[/.-]\\s?[0-3]?[0-9]\\s?[/.-]\\s?(?:19|20)?[0-9]{2}";
    private static final String ISO = "(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]";
    private static final String SITES =
            "(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|tik\\stok|discord|roblox|xbox|psn|kik"
                    + "|telegram|twitter|facebook|fb|gamer\\s?tag|user\\s?name|handle|minecraft|fortnite|youtube|twitch|steam)";

    private record Shape(SpanType type, Pattern pattern, Predicate<MatchResult> valid) {}

    private final List<Shape> shapes;

    private Patterns(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    static Patterns load() {
        var shapes = new ArrayList<Shape>();
        // a@b.c, also with blanks round the sign
        any(shapes, SpanType.EMAIL, "(?<![\\w.+%-])[\\w.+%-]{1,64}\\s?@\\s?[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
        any(
                shapes,
                SpanType.EMAIL,
                "(?<![\\w.+-])[\\w.+-]{1,64}\\s{0,2}[\\[(]?\\s?(?:@|\\bat\\b)\\s?[\\])]?\\s{0,2}"
                        + "[\\w-]{2,30}\\s{0,2}[\\[(]?\\s?(?:\\bdot\\b|\\.)\\s?[\\])]?\\s{0,2}"
                        + "(?:com|org|net|uk|co(?:\\s?(?:dot|\\.)\\s?uk)?|ac|sch|nhs)\\b");
        when(
                shapes,
                SpanType.URL,
                "\\b(?:https?://|www\\.)(?=[^\\s<>\"]{1,200}\\.\\w)[^\\s<>\"]{1,2000}",
                found -> !HELP.matcher(found.group()).matches());
        when(
                shapes,
                SpanType.URL,
                "(?<![\\w@.-])(?:[a-z0-9-]{1,63}\\.){1,4}(?:com|org|net|uk|io|tv|gg|me|info|app|(?:co|com|ac|gov)\\.[a-z]{2})(?:/[^\\s<>\"]{0,500})?(?![\\w.@-]\\w)",
                found -> !HELP.matcher(found.group()).matches());
        any(shapes, SpanType.HANDLE, "(?<![\\w@.])@[\\w.]{1,29}\\w");
        when(
                shapes,
                SpanType.HANDLE,
                "\\b" + SITES
                        + "(?:\\s(?:name|tag|user\\s?name|account|id|handle|user))?(?:'s|\\s(?:is|was|are)|\\s?[:=])\\s{0,2}"
                        + "(?:called\\s)?[\"']?(?<it>[\\w.-]{2,30}\\w)",
                found -> !NO_HANDLE.contains(lower(found.group("it"))));
        any(
                shapes,
                SpanType.HANDLE,
                "\\b(?:add|follow|message|dm|find)\\s(?:me|him|her|them|us)\\s(?:on|at)\\s(?:" + SITES
                        + "\\s)?(?:at\\s|as\\s)?(?<it>(?=[\\w.]{0,29}[0-9_])[\\w.]{3,30})");
        when(
                shapes,
                SpanType.POSTCODE,
                "\\b(?<area>[a-z]{1,2})[0-9][0-9a-z]?\\s{0,2}[0-9][abd-hjlnp-uw-z]{2}\\b",
                found -> AREAS.contains(found.group("area").toUpperCase(Locale.ROOT)));
        any(shapes, SpanType.POSTCODE, "\\bgir\\s?0aa\\b");
        when(
                shapes,
                SpanType.POSTCODE,
                "\\b(?:liv(?:e|es|ing)\\s(?:in|at|near|round)|from|post\\s?code(?:\\sis)?|area\\sis)\\s(?<it>(?<area>[a-z]{1,2})"
                        + "[0-9][0-9a-z]?)\\b(?!\\s(?:motorway|road))",
                found -> AREAS.contains(found.group("area").toUpperCase(Locale.ROOT)));
        any(shapes, SpanType.DATE_OF_BIRTH, "(?<![\\w/.-])(?:" + NUMERIC + "|" + ISO + ")(?![\\w/-])");
        any(shapes, SpanType.DATE_OF_BIRTH, "\\b" + DAY_MONTH + ",?\\s{1,2}(?:19|20)[0-9]{2}\\b");
        any(
                shapes,
                SpanType.DATE_OF_BIRTH,
                "\\b(?:born(?:\\son|\\sin)?(?:\\sthe)?|birthday(?:'s|\\sis)?(?:\\son)?(?:\\sthe)?|d\\.?o\\.?b\\.?:?(?:\\sis)?"
                        + "|date\\sof\\sbirth(?:\\sis)?:?)\\s{0,2}(?<it>" + DAY_MONTH + "(?:\\s[0-9]{2,4})?|" + NUMERIC
                        + "|[0-3][0-9][01][0-9](?:19|20)?[0-9]{2}|" + MONTH
                        + "\\s(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2})\\b");
        any(
                shapes,
                SpanType.VEHICLE,
                "\\b(?:reg(?:istration)?|number\\s?plate|plate|car|van|taxi|drives|moped|bike|motorbike)"
                        + "(?:\\s(?:number|plate|reg|is|was|with|no|a)){0,3}[:\\s]\\s?"
                        + "(?<it>[a-z]{2}[0-9]{2}\\s?[a-z]{3}|[a-z][0-9]{1,3}\\s?[a-z]{3}|[a-z]{3}\\s?[0-9]{1,3}[a-z]?)\\b");
        any(
                shapes,
                SpanType.CASE_REF,
                "\\b(?:case|ref|reference|crime|incident|log|file|court|hospital|liquid\\s?logic|mosaic|claim|cin|cp|ehcp|lac)"
                        + "(?:\\s(?:ref(?:erence)?|number|no|num|id|is|was|file)\\b\\.?){0,3}\\s?[:#]?\\s?[:#]?\\s?"
                        + "(?<it>(?=[\\w/-]{0,20}[0-9]{3})[a-z0-9][a-z0-9/-]{2,28}[a-z0-9])\\b");
        any(shapes, SpanType.CASE_REF, "\\b[a-z]{2}[0-9]{2}[a-z][0-9]{5}\\b");
        any(shapes, SpanType.CASE_REF, "\\b(?:cri/)?[0-9]{2}[a-z]{1,2}/[0-9]{3,8}/[0-9]{2}\\b");
        return new Patterns(shapes);
    }

    /** Each pattern, for a look at how its work grows. */
    List<Pattern> all() {
        return shapes.stream().map(Shape::pattern).toList();
    }

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (var shape : shapes) {
            boolean part = shape.pattern().namedGroups().containsKey("it");
            var matcher = shape.pattern().matcher(piece);
            while (matcher.find()) {
                if (!shape.valid().test(matcher.toMatchResult())) continue;
                int start = part ? matcher.start("it") : matcher.start();
                findings.add(start, part ? matcher.end("it") : matcher.end(), shape.type());
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void any(List<Shape> shapes, SpanType type, String regex) {
        when(shapes, type, regex, found -> true);
    }

    private static void when(List<Shape> shapes, SpanType type, String regex, Predicate<MatchResult> valid) {
        shapes.add(new Shape(type, WordEdge.compile(regex, Pattern.CASE_INSENSITIVE), valid));
    }
}
