package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where somebody lives: "12 Acacia Road", "flat 3, 12 acacia road", "on Acacia Road". */
final class AddressFinder implements Redactor.Finder {
    /** Words that hardly mean anything but a street. */
    private static final Set<String> STREETS = Set.of(
            "road", "rd", "street", "avenue", "ave", "crescent", "terrace", "grove", "lane", "gardens", "mews", "cres");
    /** Words that also mean something else, and need a capital. */
    private static final Set<String> MAYBE_STREETS = Set.of(
            "close", "drive", "dr", "way", "court", "ct", "place", "hill", "park", "view", "rise", "green", "house",
            "walk", "row", "square", "bank", "croft", "fold", "brow", "parade", "ln", "st", "heights", "tower",
            "towers", "estate");

    private static final Set<String> LEADS = Set.of("on", "at", "in", "near", "down", "up", "round", "off");
    private static final Pattern NUMBER = WordEdge.compile("[0-9]{1,4}[a-z]?(?:-[0-9]{1,4})?", 0);
    private static final Pattern FLAT = WordEdge.compile(
            "\\b(?:flat|apartment|apt)\\s(?:number\\s|no\\.?\\s)?(?:[0-9]{1,4}[a-z]?|[a-z])\\b(?:,?\\s[0-9]{1,4}[a-z]?\\b)?"
                    + "|\\b(?:live|lives|living|house)\\s(?:at\\s)?(?:number|no\\.?)\\s[0-9]{1,4}[a-z]?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 3;

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var flat = FLAT.matcher(piece);
        while (flat.find()) findings.add(flat.start(), flat.end(), SpanType.ADDRESS);
        for (int at = 1; at < words.size(); at++) {
            var kind = words.get(at);
            boolean maybe = MAYBE_STREETS.contains(kind.lower());
            if (maybe ? kind.capital() : STREETS.contains(kind.lower())) street(words, at, maybe, findings);
        }
    }

    private void street(List<Word> words, int kind, boolean maybe, Findings findings) {
        int first = kind;
        boolean capitals = true;
        while (first > 0 && kind - first < LONGEST_NAME && words.get(first).joined()) {
            var before = words.get(first - 1);
            if (common.has(before.stem()) || NUMBER.matcher(before.lower()).matches()) break;
            if (maybe && !before.capital()) break;
            capitals &= before.capital();
            first--;
        }
        if (first == kind) return;
        boolean numbered =
                first > 0 && NUMBER.matcher(words.get(first - 1).lower()).matches();
        boolean led = first > 0 && LEADS.contains(words.get(first - 1).lower());
        if (!numbered && !led && !capitals) return;
        if (!numbered && kind - first == 1 && words.get(first).opens() && !led) return;
        int start = words.get(numbered ? first - 1 : first).start();
        findings.add(start, words.get(kind).end(), SpanType.ADDRESS);
    }
}
