package heard.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** First names and surnames, and how sure each is to be one. */
final class Gazetteer {
    /** How a first name may be read. */
    enum Sureness {
        /** A name however it is written. */
        ANY_CASE,
        /** A name where it has a capital inside a sentence, or opens one and is no everyday word. */
        CAPITAL,
        /** A word as well: a name only where other words say so. */
        CONTEXT
    }

    private final Map<String, Sureness> first = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final CommonWords common = CommonWords.load();

    Gazetteer() {
        for (String line : Lines.of("first-names.txt")) {
            var sureness = switch (line.charAt(0)) {
                case '!' -> Sureness.CAPITAL;
                case '?' -> Sureness.CONTEXT;
                default -> Sureness.ANY_CASE;
            };
            String names = sureness == Sureness.ANY_CASE ? line : line.substring(1);
            for (String name : names.trim().split("\\s+")) first.merge(name, sureness, Gazetteer::lessSure);
        }
        for (String line : Lines.of("surnames.txt"))
            surnames.addAll(Set.of(line.trim().split("\\s+")));
    }

    private static Sureness lessSure(Sureness one, Sureness other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    boolean isFirst(String lower) {
        return first.containsKey(lower);
    }

    /** Whether it is a first name on no more evidence than how it is written. */
    boolean standsAlone(Word word) {
        return switch (first.get(word.stem())) {
            case null -> false;
            case ANY_CASE -> true;
            case CAPITAL -> word.capital() && !(word.opens() && common.has(word.stem()));
            case CONTEXT -> false;
        };
    }

    boolean isSurname(String lower) {
        return surnames.contains(lower);
    }
}
