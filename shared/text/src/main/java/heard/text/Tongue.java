package heard.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One language that a text can be named as; a line of {@code languages.txt}.
 *
 * @param tag BCP 47
 * @param codes what {@link LetterModel} calls it; empty where the model does not know it
 * @param letters which no other language here of its script has, as code points
 * @param words its commonest, as {@link Word#lower()} has them
 */
record Tongue(String tag, Set<String> codes, UnicodeScript script, Set<Integer> letters, Set<String> words) {
    static final String ENGLISH = "en";

    static List<Tongue> all() {
        var all = new ArrayList<Tongue>();
        for (var line : RuleBook.read("languages.txt", 5)) all.add(of(line));
        return List.copyOf(all);
    }

    private static Tongue of(List<String> line) {
        Predicate<String> counts = line.getFirst().equals(ENGLISH)
                ? word -> true
                : word -> !CommonWords.load().has(word);
        return new Tongue(
                line.get(0),
                line.get(1).isEmpty() ? Set.of() : Set.of(line.get(1).split(" ")),
                UnicodeScript.forName(line.get(2).toUpperCase(Locale.ROOT)),
                line.get(3).codePoints().boxed().collect(Collectors.toUnmodifiableSet()),
                Word.in(line.get(4)).stream().map(Word::lower).filter(counts).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isEnglish() {
        return tag.equals(ENGLISH);
    }

    /** Whether a text has a letter that only this language has. */
    boolean hasLetterIn(String text) {
        return text.codePoints().anyMatch(letters::contains);
    }
}
