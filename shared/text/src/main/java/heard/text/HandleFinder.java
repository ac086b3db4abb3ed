package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of accounts on social media and in games. Some are so written that they can be nothing else ("@kay", "kay_b09", "kay#1234");
 * the others need a site's name, or words such as "add me", near them.
 */
final class HandleFinder implements Redactor.Finder {
    private static final String SITE =
            "(?:snap(?:chat)?|sc|insta(?:gram)?|ig|tik\\s?tok|discord|roblox|xbox|psn|playstation|kik|telegram|twitter"
                    + "|facebook|fb|gamer\\s?tag|user\\s?name|user|handle|minecraft|fortnite|youtube|twitch|steam|whats\\s?app|threads|bereal|yubo)";
    private static final Pattern AT = Pattern.compile("(?<![\\w@.])@(?<it>[\\w.]{1,29}\\w)");
    /** What may be one: several letters, digits, dots and low lines, with nothing of the kind beside it. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\w.@/#-])\\w[\\w.]{1,38}\\w(?:#[0-9]{3,5})?(?![\\w@/-])");
    /** "my snap is kayden": any word where the words before it say so. */
    private static final Pattern SAID = WordEdge.compile(
            "\\b" + SITE
                    + "(?:\\s(?:name|tag|user\\s?name|account|id|handle|user))?(?:'?s\\s|\\s(?:is|was|are|as)\\s|\\s?[:=])\\s{0,2}"
                    + "(?:called\\s)?[\"']?(?<it>\\w[\\w.-]{1,29}\\w)(?!['’\\w])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADD = WordEdge.compile(
            "\\b(?:add|follow|message|dm|find)\\s(?:me|him|her|them|us)\\s(?:(?:on|at)\\s)?" + SITE
                    + "\\s(?:at\\s|as\\s|its\\s|it's\\s|im\\s|i'm\\s)?(?<it>\\w[\\w.-]{1,28}\\w)(?!['’\\w])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEAR = WordEdge.compile(
            "\\b" + SITE
                    + "\\b|\\b(?:add(?:ed|ing|s)?\\s(?:me|him|her|them|us)|follow|dm|posted\\son|goes\\sby|streak|using|fake|acc|account|gamer"
                    + "|game|skins?|online|profile|video|vid|live\\son|called)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 45;
    private static final int AFTER = 30;
    /** Words that follow "my snap is" without being a handle, beside the everyday ones. */
    private static final Set<String> NO_HANDLE = Set.of(
            ("private public banned blocked hacked deleted addictive addicting rubbish awful toxic used using unsafe lol lols bro fr plz pls plss xx xxx "
                            + "mate guys lads gonna wanna literally honestly deffo proper well dead so")
                    .split(" "));
    /** What letters before digits mean where they name no account. */
    private static final Set<String> NUMBERED = Set.of(
            "covid fifa iphone ipad windows gta xbox call kids room class form page route gcse level unit".split(" "));
    /** Short for a word in a text: "mum.gr8". */
    private static final Set<String> TEXT_SPEAK = Set.of("b4 gr8 m8 l8 l8r w8 h8 str8 2day 2moro 2nite".split(" "));

    private static final Pattern MIXED = Pattern.compile("\\p{L}{1,30}[0-9][\\w]{0,30}");
    /** What a name was written over with. */
    private static final Pattern ONLY_X = Pattern.compile("[x_.]+");

    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}(?:am|pm)?");

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var at = AT.matcher(piece);
        while (at.find()) {
            String name = lower(at.group("it"));
            if (!common.has(name) && !TIME.matcher(name).matches()) findings.add(at.start(), at.end(), SpanType.HANDLE);
        }
        for (var pattern : List.of(SAID, ADD)) {
            var said = pattern.matcher(piece);
            while (said.find()) {
                String name = lower(said.group("it"));
                if (!common.has(name) && !NO_HANDLE.contains(name))
                    findings.add(said.start("it"), said.end("it"), SpanType.HANDLE);
            }
        }
        var token = TOKEN.matcher(piece);
        while (token.find()) {
            if (isCertain(token.group()) || mayBe(lower(token.group())) && isNear(piece, token.start(), token.end()))
                findings.add(token.start(), token.end(), SpanType.HANDLE);
        }
    }

    /** A low line or a discord number within letters, "xX…Xx", or letters and digits round a dot. */
    private boolean isCertain(String token) {
        String lower = lower(token);
        long letters = lower.chars().filter(Character::isLetter).count();
        if (letters < 2 || ONLY_X.matcher(lower).matches()) return false;
        if (lower.indexOf('_') >= 0 || lower.indexOf('#') >= 0) return true;
        if (lower.length() >= 7 && lower.startsWith("xx") && lower.contains("xx") && lower.indexOf("xx", 2) > 0)
            return true;
        int dot = lower.indexOf('.');
        if (dot < 0 || letters < 3) return false;
        String first = lower.substring(0, dot);
        String last = lower.substring(lower.lastIndexOf('.') + 1);
        return first.length() >= 3
                && !common.has(first)
                && Character.isLetter(first.charAt(0))
                && !TEXT_SPEAK.contains(last)
                && (MIXED.matcher(last).matches() || last.length() >= 2 && last.startsWith("0") && isNumber(last));
    }

    /** What a site's name beside it makes one: a word with a dot or with digits in it that is no everyday word. */
    private boolean mayBe(String lower) {
        long letters = lower.chars().filter(Character::isLetter).count();
        if (letters < 4 || lower.length() < 6) return false;
        String[] parts = lower.split("\\.", -1);
        if (parts.length > 2) return true;
        if (parts.length == 2) return !common.has(parts[0]) && !common.has(parts[1]) && !isNumber(parts[0]);
        int digit = firstDigit(lower);
        if (digit < 0) return false;
        String start = lower.substring(0, digit);
        return digit > 0 && !common.has(start) && !NUMBERED.contains(start);
    }

    private static boolean isNear(String piece, int start, int end) {
        return Nearby.before(NEAR, piece, start, BEFORE) || Nearby.after(NEAR, piece, end, AFTER);
    }

    private static int firstDigit(String text) {
        for (int at = 0; at < text.length(); at++) if (Character.isDigit(text.charAt(at))) return at;
        return -1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
