package heard.search.lucene;

import heard.domain.insight.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what was typed into the search box: words, all of which must be there; "phrases"; -minus before either; and a star at a
 * word's end. Nothing else means anything, so any text can be typed. A quotation mark without a partner is a letter like others.
 */
sealed interface TypedSearch {
    record Understood(List<Clause> clauses) implements TypedSearch {}

    record NotUnderstood(String reason) implements TypedSearch {}

    int FEWEST_LETTERS = 3;

    Pattern PART = Pattern.compile(
            "(?<minus>-+)?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+))", Pattern.UNICODE_CHARACTER_CLASS);
    Pattern CURLY = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");
    Pattern STARS_AT_THE_END = Pattern.compile("\\*+$");

    static TypedSearch read(String typed) {
        var clauses = new ArrayList<Clause>();
        var parts = PART.matcher(balanced(CURLY.matcher(typed).replaceAll("\"")));
        boolean anything = false;
        while (parts.find()) {
            anything = true;
            boolean excluded = parts.group("minus") != null;
            String phrase = parts.group("phrase");
            if (phrase != null) {
                var words = Spelling.terms(Spelling.EXACT, phrase);
                if (!words.isEmpty()) clauses.add(new Clause.Phrase(words, excluded));
                continue;
            }
            String word = parts.group("word");
            String body = STARS_AT_THE_END.matcher(word).replaceFirst("");
            if (body.isEmpty() || body.indexOf('*') >= 0) {
                return new NotUnderstood("A star (*) can stand only at the end of a word, as in help*.");
            }
            if (body.length() == word.length()) {
                var stems = Spelling.terms(Spelling.STEMMED, body);
                if (!stems.isEmpty()) clauses.add(new Clause.Word(stems, excluded));
                continue;
            }
            var words = Spelling.terms(Spelling.EXACT, body);
            if (words.isEmpty() || letters(words.getLast()) < FEWEST_LETTERS) {
                return new NotUnderstood("Type at least three letters before a star (*), as in help*.");
            }
            words.subList(0, words.size() - 1)
                    .forEach(before -> clauses.add(new Clause.Phrase(List.of(before), excluded)));
            clauses.add(new Clause.Beginning(words.getLast(), excluded));
        }
        if (anything && clauses.isEmpty()) {
            return new NotUnderstood("There is no word here to search for: type a word or a \"phrase\".");
        }
        if (clauses.stream().mapToInt(Clause::terms).sum() > SearchQuery.MOST_TERMS) {
            return new NotUnderstood("Search for at most " + SearchQuery.MOST_TERMS + " words at a time.");
        }
        return new Understood(List.copyOf(clauses));
    }

    /** Where one mark has no partner, the last is a space. */
    private static String balanced(String typed) {
        long marks = typed.chars().filter(c -> c == '"').count();
        int last = typed.lastIndexOf('"');
        return marks % 2 == 0 ? typed : typed.substring(0, last) + " " + typed.substring(last + 1);
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
