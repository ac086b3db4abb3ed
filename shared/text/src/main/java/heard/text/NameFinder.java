package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;

/**
 * People's names: by what introduces them ("my name is", "Mrs", "my friend"), by first names and surnames that are common here,
 * and by the surname after a first name.
 */
final class NameFinder implements Redactor.Finder {
    /** Titles that are followed by a name however it is written. */
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "mx", "dr");
    /** Titles that are words or family as well: a name after them has a capital or is a known one. */
    private static final Set<String> MAYBE_TITLES = Set.of(
            "miss",
            "sir",
            "pc",
            "dc",
            "ds",
            "di",
            "pcso",
            "sgt",
            "sergeant",
            "inspector",
            "constable",
            "doctor",
            "nurse",
            "professor",
            "prof",
            "sister",
            "father",
            "imam",
            "reverend",
            "rev",
            "uncle",
            "aunt",
            "auntie",
            "aunty",
            "nan",
            "nana",
            "nanna",
            "grandma",
            "grandad",
            "officer",
            "coach",
            "judge",
            "councillor",
            "cllr");

    private static final Set<String> KIN = Set.of(
            "friend",
            "mate",
            "bff",
            "bestie",
            "brother",
            "sister",
            "son",
            "daughter",
            "mum",
            "mam",
            "mom",
            "dad",
            "mother",
            "father",
            "stepdad",
            "stepmum",
            "step-dad",
            "step-mum",
            "stepbrother",
            "stepsister",
            "cousin",
            "boyfriend",
            "girlfriend",
            "bf",
            "gf",
            "ex",
            "partner",
            "husband",
            "wife",
            "worker",
            "teacher",
            "carer",
            "keyworker",
            "mentor",
            "advocate",
            "counsellor",
            "therapist",
            "nephew",
            "niece",
            "neighbour",
            "twin",
            "foster",
            "child",
            "baby",
            "boy",
            "girl",
            "lad",
            "man",
            "guy",
            "kid",
            "pupil",
            "student",
            "client",
            "assistant",
            "head",
            "headteacher",
            "manager",
            "psychologist",
            "visitor",
            "midwife",
            "dog-walker",
            "landlord",
            "pa",
            "iro",
            "ta",
            "senco",
            "dsl",
            "bro",
            "sis");
    private static final Set<String> NAMING = Set.of("called", "named");
    private static final int LONGEST = 3;

    private final Gazetteer names;
    private final CommonWords common = CommonWords.load();

    NameFinder(Gazetteer names) {
        this.names = names;
    }

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (int at = 0; at < words.size(); at++) {
            int last = introduced(words, at);
            if (last < at && isName(words, at)) last = at;
            if (last < at) continue;
            last = withSurname(words, at, last);
            var end = words.get(last);
            int possessive = end.lower().length() - end.stem().length();
            findings.add(words.get(at).start(), end.end() - possessive, SpanType.NAME);
            at = last;
        }
    }

    private boolean isName(List<Word> words, int at) {
        var word = words.get(at);
        if (names.standsAlone(word)) return true;
        // A known surname after an unknown word with a capital: "Tolani Adeyemi".
        boolean capitals = word.capital() && !common.has(word.stem()) && at + 1 < words.size();
        if (capitals && isSurnameAfter(words.get(at + 1)) && (!word.opens() || names.isFirst(word.stem()))) return true;
        return word.capital() && !word.opens() && !common.has(word.stem()) && names.isSurname(word.stem());
    }

    private boolean isSurnameAfter(Word next) {
        return next.capital() && next.joined() && names.isSurname(next.stem());
    }

    /** The last word of a name that the words before it introduce, or less than {@code at}. */
    private int introduced(List<Word> words, int at) {
        var word = words.get(at);
        if (at == 0 || !mayBeName(word)) return at - 1;
        String before = words.get(at - 1).stem();
        boolean joined = word.joined() || TITLES.contains(before) || MAYBE_TITLES.contains(before);
        if (!joined) return at - 1;
        boolean known = word.capital() || names.isFirst(word.stem()) && !isWord(word);
        if (isNaming(words, at)) return at + (known ? 0 : followsLower(words, at));
        if (TITLES.contains(before)) return at;
        if (MAYBE_TITLES.contains(before) && known) return at;
        if (KIN.contains(before)
                && known
                && (!word.capital() || !words.get(at - 1).opens())) return at;
        return at - 1;
    }

    /** In lower case, "my name is sarah jones" gives both words; only plain English words end it. */
    private int followsLower(List<Word> words, int at) {
        boolean second = at + 1 < words.size() && words.get(at + 1).joined() && mayBeName(words.get(at + 1));
        return second && names.isSurname(words.get(at + 1).stem()) ? 1 : 0;
    }

    private static boolean isNaming(List<Word> words, int at) {
        String before = words.get(at - 1).lower();
        if (NAMING.contains(before)) return true;
        if (at < 2) return false;
        String two = words.get(at - 2).lower();
        return (before.equals("is") || before.equals("was")) && (two.equals("name") || two.equals("names"))
                || before.equals("name's")
                || before.equals("as") && two.equals("known");
    }

    /** A word that is also a name ("will", "grace") counts only with a capital. */
    private boolean isWord(Word word) {
        return !word.capital() && common.has(word.stem());
    }

    private boolean mayBeName(Word word) {
        if (!Character.isLetter(word.lower().codePointAt(0)) || word.lower().equals("i")) return false;
        return !common.has(word.stem()) || (word.capital() && names.isFirst(word.stem()));
    }

    private int withSurname(List<Word> words, int at, int last) {
        while (last + 1 < words.size() && last - at < LONGEST - 1) {
            var next = words.get(last + 1);
            boolean first = words.get(last).lower().endsWith("'s");
            if (first || !next.joined() || !mayBeName(next)) break;
            boolean surname = next.capital()
                    ? !common.has(next.stem()) || names.isSurname(next.stem())
                    : names.isSurname(next.stem());
            if (!surname) break;
            last++;
        }
        return last;
    }
}
