package heard.text;

import heard.domain.theme.SpanType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Towns and districts that narrow down where somebody lives, and countries that somebody comes from. Bodies that carry a place's name
 * ("Trafford Council") stay: they are whom the feedback is about.
 */
final class PlaceFinder implements Redactor.Finder {
    private static final Set<String> BODIES = Set.of(
            ("council safeguarding partnership police nhs camhs constabulary borough mash children's childrens metropolitan icb integrated "
                            + "early family youth social city county hospital trust mind foundation university united fc fire combined women's womens "
                            + "crown magistrates magistrates' airport")
                    .split(" "));
    /** Said in small letters too. */
    private static final Set<String> SURE_BODIES = Set.of("council", "police", "camhs", "nhs", "constabulary");
    /** What leads to a place that is a word or a first name as well, however it is written. */
    private static final Set<String> LEADS = Set.of(
            "in", "from", "near", "at", "round", "around", "outside", "live", "lives", "to", "of", "via", "through");

    private static final Set<String> SMALL_LEADS = Set.of("in", "from", "near", "round", "around");
    /** What follows a place that opens a sentence, where its capital says nothing. */
    private static final Set<String> FOLLOWERS = Set.of(
            "is was has needs are and town tram bus station centre library park market baths leisure precinct high road street"
                    .split(" "));

    /** What may stand between a place and its body: "Cheshire West and Chester Council". */
    private static final Set<String> BETWEEN = Set.of("east", "west", "north", "south", "and");

    private static final Set<String> DISHES = Set.of(
            "pudding", "pud", "puddings", "puds", "terrier", "tea", "cake", "cakes", "hotpot", "cheese", "bulldog");
    private static final int LONGEST = 4;

    /** Names in lower case; those that are words or first names as well need a capital. */
    private final Map<String, Boolean> needsCapital = new HashMap<>();

    private final Set<String> firsts = new HashSet<>();
    private final CommonWords common = CommonWords.load();

    PlaceFinder() {
        for (String line : Lines.of("places.txt")) {
            boolean capital = line.startsWith("!");
            for (String name : (capital ? line.substring(1) : line).split(",")) {
                needsCapital.put(name.strip(), capital);
                firsts.add(name.strip().split(" ", 2)[0]);
            }
        }
    }

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (int at = 0; at < words.size(); at++) {
            if (!firsts.contains(words.get(at).stem())) continue;
            int last = longestFrom(words, at);
            if (last < 0) continue;
            if (!isBody(words, last))
                findings.add(words.get(at).start(), words.get(last).end(), SpanType.PLACE);
            at = last;
        }
    }

    /** The last word of the longest place that starts here, or −1. */
    private int longestFrom(List<Word> words, int at) {
        var name = new StringBuilder();
        int found = -1;
        for (int last = at; last < words.size() && last - at < LONGEST; last++) {
            if (last > at && !words.get(last).joined()) break;
            if (last > at) name.append(' ');
            name.append(words.get(last).stem());
            var capital = needsCapital.get(name.toString());
            if (capital != null && (!capital || isPlace(words, at, last))) found = last;
        }
        return found;
    }

    /** Whether a word or first name is meant as a place: by its capital, by what leads to it, or by what follows. */
    private boolean isPlace(List<Word> words, int at, int last) {
        var first = words.get(at);
        boolean word = common.has(first.stem());
        boolean joined = at > 0 && first.joined();
        String before = joined ? words.get(at - 1).lower() : "";
        if (!first.capital()) return !word && SMALL_LEADS.contains(before);
        if (word) return LEADS.contains(before);
        if (!first.opens()) return true;
        boolean alone = last + 1 >= words.size() || !words.get(last + 1).joined();
        return alone || FOLLOWERS.contains(words.get(last + 1).lower());
    }

    /** Whether the place is the first word of a body's name, or of a dish. */
    static boolean isBody(List<Word> words, int last) {
        int next = last + 1;
        while (next < words.size() && BETWEEN.contains(words.get(next).lower()) && next - last < 3) next++;
        if (next >= words.size() || !words.get(last + 1).joined()) return false;
        if (DISHES.contains(words.get(last + 1).lower())) return true;
        String body = words.get(next).stem();
        return SURE_BODIES.contains(body)
                || BODIES.contains(body) && words.get(next).capital();
    }
}
