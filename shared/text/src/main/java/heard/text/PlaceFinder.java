package heard.text;

import heard.domain.theme.SpanType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Towns and districts that narrow down where somebody lives. Bodies that carry a place's name ("Trafford Council") stay: they are
 * whom the feedback is about.
 */
final class PlaceFinder implements Redactor.Finder {
    private static final Set<String> BODIES = Set.of(
            "council",
            "safeguarding",
            "partnership",
            "police",
            "nhs",
            "camhs",
            "constabulary",
            "borough",
            "mash",
            "children's",
            "childrens",
            "metropolitan",
            "icb",
            "integrated",
            "local",
            "authority",
            "early",
            "family",
            "youth",
            "social",
            "city",
            "county",
            "hospital",
            "trust",
            "mind",
            "foundation",
            "university",
            "and",
            "united",
            "fc",
            "fire",
            "combined");
    private static final int LONGEST = 4;

    /** Names in lower case; those that are words or first names as well need a capital. */
    private final Map<String, Boolean> needsCapital = new HashMap<>();

    private final Set<String> firsts = new HashSet<>();

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
            var first = words.get(at);
            if (capital != null && (!capital || (first.capital() && !first.opens()))) found = last;
        }
        return found;
    }

    private static boolean isBody(List<Word> words, int last) {
        if (last + 1 >= words.size() || !words.get(last + 1).joined()) return false;
        String next = words.get(last + 1).lower();
        boolean sure = BODIES.contains(next) && !next.equals("and") && !next.equals("local");
        return sure
                && (words.get(last + 1).capital()
                        || Set.of("council", "police", "camhs", "nhs").contains(next));
    }
}
