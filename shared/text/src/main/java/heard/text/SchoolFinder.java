package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;

/** Schools and settings by their kind and the name before it: "Stretford High School", "holly bank primary", "Beech Lodge". */
final class SchoolFinder implements Redactor.Finder {
    private static final Set<String> KINDS = Set.of(
            ("primary secondary high academy grammar infant infants inf infs junior juniors jnr nursery nurseries college school "
                            + "sixth preschool pre-school playgroup pru comprehensive comp uni university prep lodge kindergarten childminders")
                    .split(" "));
    /** Kinds that a word of no other use before them names, in small letters too. */
    private static final Set<String> SURE_KINDS =
            Set.of("primary", "infants", "infs", "inf", "juniors", "jnr", "nursery", "academy", "grammar", "college");
    /** What may stand between a name and its kind, or after it. */
    static final Set<String> FAITHS = Set.of(
            ("rc ce cofe catholic church england community roman methodist girls boys girls' boys' girl's boy's muslim islamic jewish hebrew "
                            + "special free voluntary aided controlled primary junior infant high sixth form nursery secondary grammar academy technology "
                            + "language sports arts preparatory independent")
                    .split(" "));

    private static final Set<String> WHOSE_HOME = Set.of("children", "childrens", "kids", "care");
    private static final Set<String> ENDINGS = Set.of("form", "6th", "centre", "home", "unit");
    private static final Set<String> CONNECTORS = Set.of("of", "and", "the", "for", "&");
    /** Parts of names of places: everyday words that count only beside another word of a name. */
    private static final Set<String> LANDSCAPE = Set.of(
            ("bank park hill green lane road street wood woods view cross hall field fields brook bridge moss mill grove house "
                            + "hey heys grange side top end gate vale dale moor fold well wells abbey castle tower common church meadow meadows")
                    .split(" "));
    /** No name of one school: kinds of schools, and services that are called one. */
    private static final Set<String> NO_NAME = Set.of(
            ("forest sunday saturday summer boarding driving language quran arabic virtual old new big little good best mainstream normal proper "
                            + "private public state local nearest night law medical art drama dance hogwarts middle upper lower senior first own "
                            + "hunting shooting fishing holiday home whole after breakfast pre post sen send alternative")
                    .split(" "));

    static final Set<String> LEADS = Set.of(
            ("at to from attend attends attended called goes left joined by outside near of in off @").split(" "));
    private static final int LONGEST = 7;

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (int at = 0; at < words.size(); at++) {
            if (KINDS.contains(words.get(at).stem()) || isHome(words, at)) named(words, at, findings);
        }
    }

    /** "children's home", and what children call it. */
    private static boolean isHome(List<Word> words, int at) {
        return at + 1 < words.size()
                && WHOSE_HOME.contains(words.get(at).stem())
                && words.get(at + 1).lower().equals("home");
    }

    /** A kind of school, with a name of capitals before it, or a plain name that "at" or "to" leads to. */
    private void named(List<Word> words, int kind, Findings findings) {
        boolean capital = words.get(kind).capital();
        int name = capital || words.get(Math.max(0, kind - 1)).capital() ? capitalsBefore(words, kind) : -1;
        boolean capitals = name >= 0;
        if (!capitals && !capital) name = plainBefore(words, kind);
        if (name < 0) return;
        boolean lone = kind - name == 1;
        if (lone && NO_NAME.contains(words.get(name).lower())) return;
        findings.add(words.get(name).start(), end(words, kind), SpanType.SCHOOL);
    }

    /** The first of the capitals that stand before a kind, or −1 where none of them is a name. */
    private int capitalsBefore(List<Word> words, int kind) {
        int name = -1;
        for (int at = kind - 1;
                at >= 0 && kind - at <= LONGEST && words.get(at + 1).joined();
                at--) {
            var word = words.get(at);
            String lower = word.lower();
            if (FAITHS.contains(lower)) continue;
            boolean link = CONNECTORS.contains(lower) && name == at + 1 && !lower.equals("the");
            if (link && !(at > 0 && KINDS.contains(words.get(at - 1).stem()))) continue;
            if (!word.capital() || FunctionWords.has(lower)) break;
            if (word.opens() && common.has(word.stem()) && name < 0) break;
            name = at;
        }
        return name;
    }

    /** In small letters: words that are no everyday ones; before "school" and the like only where "at" or "to" leads to them. */
    private int plainBefore(List<Word> words, int kind) {
        int first = kind;
        int names = 0;
        while (first > 0 && kind - first < LONGEST && words.get(first).joined()) {
            var before = words.get(first - 1);
            boolean landscape = LANDSCAPE.contains(before.lower());
            boolean faith = FAITHS.contains(before.lower());
            boolean name = Character.isLetter(before.lower().charAt(0))
                    && !before.lower().startsWith("non-");
            if (!landscape && !faith && (common.has(before.stem()) || FunctionWords.has(before.lower()) || !name))
                break;
            names += landscape ? 1 : faith ? 0 : 2;
            first--;
        }
        if (names < 2) return -1;
        boolean led = first > 0
                && words.get(first).joined()
                && LEADS.contains(words.get(first - 1).lower());
        return led || SURE_KINDS.contains(words.get(kind).stem()) ? first : -1;
    }

    /** Where the kinds that follow each other end: "high school", "sixth form college", "6th form". */
    private static int end(List<Word> words, int kind) {
        int last = kind;
        while (last + 1 < words.size()
                && last - kind < LONGEST
                && words.get(last + 1).joined()) {
            String next = words.get(last + 1).stem();
            boolean more = KINDS.contains(next) || FAITHS.contains(next) || ENDINGS.contains(next);
            if (!more) break;
            last++;
        }
        return words.get(last).end();
    }
}
