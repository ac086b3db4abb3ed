package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;

/** Schools and settings by name: "St Mary's Primary", "Stretford High School", "st marys primary". */
final class SchoolFinder implements Redactor.Finder {
    private static final Set<String> KINDS = Set.of(
            "primary",
            "secondary",
            "high",
            "academy",
            "grammar",
            "infant",
            "infants",
            "junior",
            "juniors",
            "nursery",
            "college",
            "school",
            "sixth",
            "preschool",
            "pre-school",
            "playgroup",
            "pru",
            "comprehensive",
            "uni",
            "university");
    private static final Set<String> FAITHS = Set.of(
            "rc",
            "ce",
            "cofe",
            "c",
            "of",
            "e",
            "catholic",
            "church",
            "england",
            "community",
            "roman",
            "methodist",
            "girls",
            "boys",
            "girls'",
            "boys'",
            "muslim",
            "jewish",
            "special",
            "free",
            "voluntary",
            "aided",
            "primary",
            "junior",
            "infant",
            "high",
            "sixth",
            "form",
            "nursery",
            "secondary",
            "grammar",
            "academy",
            "and",
            "the",
            "for");
    private static final Set<String> BEFORE_LOWER =
            Set.of("at", "to", "from", "attend", "attends", "attended", "called", "goes", "left", "joined");
    private static final int LONGEST_NAME = 4;

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (int at = 0; at < words.size(); at++) {
            if (KINDS.contains(words.get(at).stem())) named(words, at, findings);
            else if (words.get(at).lower().equals("st") && at + 1 < words.size()) saint(words, at, findings);
        }
    }

    /** A kind of school, with a name of capitals before it, or a plain name that "at" or "to" leads to. */
    private void named(List<Word> words, int kind, Findings findings) {
        int first = kind;
        int name = -1;
        boolean capital = words.get(kind).capital();
        while (first > 0 && kind - first < LONGEST_NAME + 3 && words.get(first).joined()) {
            var before = words.get(first - 1);
            boolean faith = FAITHS.contains(before.lower());
            if (!faith && (common.has(before.stem()) || BEFORE_LOWER.contains(before.lower()))) break;
            if (!faith && !before.capital() && capital) break;
            first--;
            if (!faith) name = first;
        }
        if (name < 0) return;
        boolean led = name > 0 && BEFORE_LOWER.contains(words.get(name - 1).lower());
        if (words.get(name).capital() || led) findings.add(words.get(name).start(), end(words, kind), SpanType.SCHOOL);
    }

    /** Where the kinds that follow each other end: "high school", "sixth form college". */
    private static int end(List<Word> words, int kind) {
        int last = kind;
        while (last + 1 < words.size()
                && last - kind < LONGEST_NAME
                && words.get(last + 1).joined()) {
            var next = words.get(last + 1).stem();
            if (!KINDS.contains(next) && !next.equals("form") && !next.equals("centre")) break;
            last++;
        }
        return words.get(last).end();
    }

    /** "St" and a saint's name: with a kind of school near after it; or alone where "at" leads to it. */
    private void saint(List<Word> words, int at, Findings findings) {
        var saint = words.get(at + 1);
        if (common.has(saint.stem())
                || saint.stem().equals("helens")
                || saint.stem().equals("annes")) return;
        int last = at + 1;
        int kind = -1;
        while (last + 1 < words.size() && last - at < LONGEST_NAME + 4) {
            var next = words.get(last + 1);
            if (!KINDS.contains(next.stem()) && !FAITHS.contains(next.lower()) && !next.capital()) break;
            last++;
            if (KINDS.contains(next.stem())) kind = last;
        }
        boolean led = at > 0 && BEFORE_LOWER.contains(words.get(at - 1).lower());
        if (kind > 0) findings.add(words.get(at).start(), words.get(kind).end(), SpanType.SCHOOL);
        else if (led) findings.add(words.get(at).start(), saint.end(), SpanType.SCHOOL);
    }
}
