package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People's names: by what introduces them ("my name is", "Mrs", "my friend"), by first names and surnames, by what people do
 * ("kay said"), by initials, and by the surname after a first name.
 */
final class NameFinder implements Redactor.Finder {
    private static final int LONGEST = 3;
    private static final Pattern INITIALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])\\p{Lu}\\.(?:\\p{Lu}(?:\\.\\p{Lu})?\\.?|\\s\\p{Lu}\\.)(?![\\p{L}\\p{N}'’])");
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{Lu}\\.\\s?(?<name>\\p{Lu}[\\p{L}'’-]{1,30})");
    /** "Mr xxxx": somebody took it out before us. */
    private static final Pattern OVERWRITTEN = Pattern.compile("x{2,30}");
    /** Two letters that are no person. */
    private static final Set<String> NO_INITIALS = Set.of(
            "pe re uk us tv it ni ps am pm dt eg ie mp hv gp pc id dj ok la ns na ag ip rip dob usa eu un qc kc ma ba md nb vi iv"
                    .split(" "));
    /** Single letters after a first name that stand for a surname; the others are words in a text. */
    private static final String SURNAME_LETTERS = "bcdefghjklmpqstvwz";

    private static final Set<String> SAINT = Set.of("st", "saint");
    private static final Set<String> MISSES = Set.of(
            "i", "we", "you", "they", "to", "really", "will", "i'll", "and", "dont", "don't", "do", "would", "might",
            "never");
    /** After these names in capitals something else begins: "Summer term". */
    private static final Set<String> NO_NAME_BEFORE = Set.of(
            "term",
            "terms",
            "holidays",
            "holiday",
            "school",
            "schools",
            "fair",
            "scheme",
            "period",
            "time",
            "camp",
            "club",
            "law");

    private final Gazetteer names;
    private final CommonWords common = CommonWords.load();

    NameFinder(Gazetteer names) {
        this.names = names;
    }

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        initials(piece, findings);
        for (int at = 0; at < words.size(); at++) {
            int last = introduced(words, at);
            if (last < at && isName(words, at)) last = at;
            if (last < at) continue;
            last = withSurname(words, at, last);
            var end = words.get(last);
            int possessive = end.lower().length() - end.stem().length() + (names.isOwner(end) ? 1 : 0);
            findings.add(words.get(at).start(), end.end() - possessive, SpanType.NAME);
            at = last;
        }
    }

    /** "K.B.", "J. Whittle". */
    private void initials(String piece, Findings findings) {
        if (piece.indexOf('.') < 0) return;
        var two = INITIALS.matcher(piece);
        while (two.find()) {
            String letters = two.group().replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
            if (!NO_INITIALS.contains(letters)) findings.add(two.start(), two.end(), SpanType.NAME);
        }
        var one = INITIAL.matcher(piece);
        while (one.find()) {
            String name = one.group("name").toLowerCase(Locale.ROOT);
            if (!common.has(name) && !FunctionWords.has(name)) findings.add(one.start(), one.end(), SpanType.NAME);
        }
    }

    private boolean isName(List<Word> words, int at) {
        var word = words.get(at);
        String name = word.stem();
        if (isOther(words, at)
                || isSaint(words, at)
                || OVERWRITTEN.matcher(name).matches()) return false;
        if (names.standsAlone(word)) return true;
        boolean plain = !common.has(name) && !FunctionWords.has(name);
        if (word.capital()) return isCapitalName(words, at, plain);
        if (!names.isWideFirst(name) || name.length() < 2) return false;
        boolean often = names.isOftenFirst(name);
        if (plain && name.length() > 2 && (often || !names.isFirst(name)))
            return NameLeads.acts(words, at) || NameLeads.isLed(words, at) && often;
        return names.isFirst(name) && NameLeads.speaks(words, at)
                || names.isOftenFirst(name) && NameLeads.isSurelyLed(words, at);
    }

    private boolean isCapitalName(List<Word> words, int at, boolean plain) {
        var word = words.get(at);
        String name = word.stem();
        if (!plain) return word.opens() && names.isFirst(name) && (NameLeads.speaks(words, at) || isFull(words, at));
        if (names.isLikelyFirst(name)) return true;
        // A known surname after an unknown word with a capital: "Tolani Adeyemi".
        if (at + 1 < words.size() && isSurnameAfter(words.get(at + 1)) && !word.opens()) return true;
        if (word.opens()) return names.isWideSurname(name) && NameLeads.speaks(words, at);
        return names.isSurname(name)
                || names.isWideSurname(name) && (NameLeads.acts(words, at) || NameLeads.isLed(words, at));
    }

    /** "Rose Ockenden" and "Rose M" open a sentence and are no flower. */
    private boolean isFull(List<Word> words, int at) {
        if (FunctionWords.has(words.get(at).lower()) || at + 1 >= words.size()) return false;
        var next = words.get(at + 1);
        boolean letter = next.lower().length() == 1 && SURNAME_LETTERS.contains(next.lower());
        return next.joined() && next.capital() && (letter || isSurnameAfter(next) && !common.has(next.stem()));
    }

    private boolean isSurnameAfter(Word next) {
        return next.capital() && next.joined() && names.isWideSurname(next.stem());
    }

    /** A saint's name is a school's, which another finder looks for, or a hospital's, which stays. */
    private static boolean isSaint(List<Word> words, int at) {
        return SAINT.contains(words.get(at).lower())
                || at > 0
                        && words.get(at).start() - words.get(at - 1).end() <= 2
                        && SAINT.contains(words.get(at - 1).lower());
    }

    /** "Summer term": no name, capital or not. */
    private static boolean isOther(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).joined()
                && NO_NAME_BEFORE.contains(words.get(at + 1).lower());
    }

    /** The last word of a name that the words before it introduce, or less than {@code at}. */
    private int introduced(List<Word> words, int at) {
        var word = words.get(at);
        if (at == 0) return at - 1;
        String before = words.get(at - 1).stem();
        boolean title = NameLeads.isTitle(before);
        boolean maybe = NameLeads.maybeTitle(before);
        if (!word.joined() && !(title || before.equals("dr"))) return at - 1;
        if (title) return isAfterTitle(word) ? at : at - 1;
        if (before.equals("miss") && isTeacher(words, at)) return at;
        if (!mayBeName(word)) return at - 1;
        boolean known = word.capital() && !word.opens() || names.isWideFirst(word.stem()) && !isWord(word);
        if (NameLeads.isNaming(words, at)) return at + (known ? 0 : followsLower(words, at));
        if (before.equals("dr")) return at;
        if (NameLeads.isFond(before)) return names.isLikelyFirst(word.stem()) ? at : at - 1;
        boolean surname = names.isWideSurname(word.stem()) && !common.has(word.stem());
        if (maybe && (known || surname && (before.equals("miss") || before.equals("sir")))) return at;
        boolean first = names.isFirst(word.stem()) || word.capital();
        if (NameLeads.isKin(before)
                && known
                && first
                && (!word.capital() || !words.get(at - 1).opens())) return at;
        return at - 1;
    }

    /** After "mrs" any word that is not one of grammar: "mrs hope". */
    private static boolean isAfterTitle(Word word) {
        return Character.isLetter(word.lower().codePointAt(0))
                && !OVERWRITTEN.matcher(word.lower()).matches()
                && !FunctionWords.has(word.lower())
                && !NameLeads.isTitle(word.lower());
    }

    /** "Miss Bright", where nobody is missed. */
    private static boolean isTeacher(List<Word> words, int at) {
        var word = words.get(at);
        boolean verb = at > 1
                && words.get(at - 1).joined()
                && MISSES.contains(words.get(at - 2).lower());
        return word.capital()
                && !word.opens()
                && !verb
                && isAfterTitle(word)
                && !NameLeads.isKin(word.lower())
                && !NameLeads.maybeTitle(word.lower());
    }

    /** In lower case, "my name is sarah jones" gives both words; only plain English words end it. */
    private int followsLower(List<Word> words, int at) {
        boolean second = at + 1 < words.size() && words.get(at + 1).joined() && mayBeName(words.get(at + 1));
        return second && names.isSurname(words.get(at + 1).stem()) ? 1 : 0;
    }

    /** A word that is also a name ("will", "grace") counts only with a capital. */
    private boolean isWord(Word word) {
        return !word.capital() && common.has(word.stem());
    }

    private boolean mayBeName(Word word) {
        if (!word.lower().codePoints().allMatch(NameFinder::isOfName) || FunctionWords.has(word.lower())) return false;
        if (OVERWRITTEN.matcher(word.lower()).matches()) return false;
        return !common.has(word.stem()) || (word.capital() && names.isFirst(word.stem()));
    }

    private static boolean isOfName(int letter) {
        return !Character.isDigit(letter);
    }

    private int withSurname(List<Word> words, int at, int last) {
        while (last + 1 < words.size() && last - at < LONGEST - 1) {
            var next = words.get(last + 1);
            boolean first = words.get(last).lower().endsWith("'s");
            if (first || !next.joined()) break;
            if (!isSurname(next)) break;
            last++;
        }
        return last;
    }

    private boolean isSurname(Word next) {
        String name = next.stem();
        if (name.length() == 1) return next.capital() && SURNAME_LETTERS.indexOf(name.charAt(0)) >= 0;
        if (FunctionWords.has(next.lower())) return false;
        if (!next.capital()) return !common.has(name) && names.isSurname(name);
        return !common.has(name) || names.isSurname(name) || names.isFirst(name);
    }
}
