package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where somebody lives: "12 Acacia Road", "flat 3, 12 acacia road", "on Acacia Road", "9 bank top". */
final class AddressFinder implements Redactor.Finder {
    /** Words that hardly mean anything but a street. */
    private static final Set<String> STREETS = Set.of(
            ("road rd street avenue ave crescent terrace grove lane gardens mews cres cottages parade croft brow fold causeway "
                            + "esplanade promenade")
                    .split(" "));
    /** Words that also mean something else: a name before them needs a capital, a number, or a word that leads to it. */
    private static final Set<String> MAYBE_STREETS = Set.of(
            ("close drive dr way court ct place hill park view rise green house walk row square bank ln st heights tower towers "
                            + "estate yard wharf point flats lodge top moor meadow meadows villas buildings mount side end hall bridge gate field")
                    .split(" "));
    /** After a lead these are so often somebody's or anybody's that small letters are not enough. */
    private static final Set<String> ANYBODYS = Set.of(
            "house", "place", "drive", "hill", "point", "end", "top", "side", "hall", "square", "dr", "field", "estate",
            "green", "rise", "way");

    /** Where nobody lives, or a whole district does. */
    private static final Set<String> GROUNDS =
            Set.of("park", "estate", "moor", "meadow", "meadows", "field", "hill", "green", "bridge");

    private static final Set<String> NUMBERED_ONLY = Set.of("dr");

    private static final Set<String> LEADS =
            Set.of(("on at in near down up round off by outside behind past opposite from to of").split(" "));
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");
    private static final Pattern NUMBER = WordEdge.compile("[0-9]{1,4}[a-z]?(?:-[0-9]{1,4})?", 0);
    private static final Pattern FLAT = WordEdge.compile(
            "\\b(?:flat|apartment|apt|unit|suite)\\s(?:number\\s|no\\.?\\s)?(?<which>[0-9]{1,4}[a-z]?|[a-z][0-9]{0,2})\\b(?:,?\\s[0-9]{1,4}[a-z]?\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_FLAT = Pattern.compile(",?\\s(?:\\p{Lu}[\\p{L}'’]{1,20}\\s?){1,3}");
    private static final int LONGEST_NAME = 4;

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var flat = FLAT.matcher(piece);
        while (flat.find()) {
            String which = flat.group("which");
            boolean word = which.equalsIgnoreCase("i") || which.equals("a");
            if (word) continue;
            var block = AFTER_FLAT.matcher(piece).region(flat.end(), piece.length());
            findings.add(flat.start(), block.lookingAt() ? block.end() : flat.end(), SpanType.ADDRESS);
        }
        for (int at = 1; at < words.size(); at++) {
            String kind = words.get(at).lower();
            if (STREETS.contains(kind) || MAYBE_STREETS.contains(kind)) street(words, at, findings);
        }
    }

    private void street(List<Word> words, int kind, Findings findings) {
        boolean sure = STREETS.contains(words.get(kind).lower());
        boolean capital = words.get(kind).capital();
        int first = capital ? capitalsBefore(words, kind) : plainBefore(words, kind);
        boolean numbered = isNumbered(words, first == kind ? -1 : first);
        if (first == kind || !numbered && isOnlyDirection(words, first, kind)) return;
        boolean joined = words.get(first).joined();
        boolean led = first > 0 && joined && LEADS.contains(words.get(first - 1).lower());
        if (!numbered && (NUMBERED_ONLY.contains(words.get(kind).lower()) || isPublic(words, first, kind))) return;
        boolean enough = numbered
                || (capital
                        ? isNamed(words, first, kind)
                        : led && (sure || !ANYBODYS.contains(words.get(kind).lower())));
        if (!enough) return;
        int from = numbered ? first - 1 : first;
        boolean said = numbered
                && from > 0
                && Set.of("number", "no").contains(words.get(from - 1).lower());
        boolean ground = !numbered && GROUNDS.contains(words.get(kind).lower());
        findings.add(
                words.get(said ? from - 1 : from).start(),
                end(words, kind),
                ground ? SpanType.PLACE : SpanType.ADDRESS);
    }

    /** Capitals up to a word that is no part of a name; an everyday word may be one ("Church Street"). */
    private int capitalsBefore(List<Word> words, int kind) {
        int first = kind;
        while (first > 0 && kind - first < LONGEST_NAME && words.get(first).joined()) {
            var before = words.get(first - 1);
            if (!before.capital()
                    || FunctionWords.has(before.lower())
                    || !Character.isLetter(before.lower().charAt(0))) break;
            first--;
        }
        boolean plain = first == kind
                && first > 0
                && words.get(first).joined()
                && !common.has(words.get(first - 1).stem());
        return plain && Character.isLetter(words.get(first - 1).lower().charAt(0)) ? first - 1 : first;
    }

    /** Words before a small letter: after a number any that join to a name, else none of every day. */
    private int plainBefore(List<Word> words, int kind) {
        for (int first = kind - 1;
                first > 0
                        && kind - first < LONGEST_NAME
                        && words.get(first + 1).joined()
                        && words.get(first).joined();
                first--) {
            if (FunctionWords.has(words.get(first).lower())
                    || !Character.isLetter(words.get(first).lower().charAt(0))) break;
            if (isNumbered(words, first)
                    && (kind - first > 1
                            || !common.has(words.get(first).stem())
                            || STREETS.contains(words.get(kind).lower())
                            || isLived(words, first))) return first;
        }
        int first = kind;
        while (first > 0 && kind - first < LONGEST_NAME - 1 && words.get(first).joined()) {
            var before = words.get(first - 1);
            boolean landscape =
                    first < kind && (STREETS.contains(before.lower()) || MAYBE_STREETS.contains(before.lower()));
            if (!landscape && common.has(before.stem())
                    || FunctionWords.has(before.lower())
                    || before.lower().length() < 3
                    || !Character.isLetter(before.lower().charAt(0))) break;
            first--;
        }
        return first;
    }

    /** "live at 9 bank top". */
    private static boolean isLived(List<Word> words, int first) {
        return first > 2
                && words.get(first - 2).lower().equals("at")
                && words.get(first - 3).lower().startsWith("liv");
    }

    /** "Crown Court" and "Single Point" of access are everybody's. */
    private static boolean isPublic(List<Word> words, int first, int kind) {
        String before = words.get(kind - 1).lower();
        String lower = words.get(kind).lower();
        return lower.equals("court")
                        && Set.of("family", "crown", "youth", "county", "high", "magistrates", "magistrates'")
                                .contains(before)
                || lower.equals("point") && kind - first == 1
                || lower.equals("lane") && before.equals("memory");
    }

    private static boolean isNumbered(List<Word> words, int first) {
        return first > 0
                && words.get(first).start() - words.get(first - 1).end() <= 2
                && NUMBER.matcher(words.get(first - 1).lower()).matches();
    }

    /** "Safe Place": everyday words that open a sentence are no name. */
    private boolean isNamed(List<Word> words, int first, int kind) {
        var word = words.get(first);
        return kind - first > 1
                || !word.opens()
                || !common.has(word.stem())
                || STREETS.contains(words.get(kind).lower());
    }

    private static boolean isOnlyDirection(List<Word> words, int first, int kind) {
        return kind - first == 1
                && Set.of("cross", "main", "side", "busy", "high", "long", "big", "old")
                        .contains(words.get(first).lower());
    }

    /** With "East" after "Moss Lane", and another kind: "Bank Lane Cottages". */
    private static int end(List<Word> words, int kind) {
        int last = kind;
        while (last + 1 < words.size() && last - kind < 2 && words.get(last + 1).joined()) {
            var next = words.get(last + 1);
            boolean more = DIRECTIONS.contains(next.lower())
                    || STREETS.contains(next.lower())
                    || MAYBE_STREETS.contains(next.lower());
            if (!more || next.capital() != words.get(kind).capital()) break;
            last++;
        }
        return words.get(last).end();
    }
}
