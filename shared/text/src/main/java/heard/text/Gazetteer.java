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

    private static final Gazetteer ALL = new Gazetteer();

    private final Map<String, Sureness> first = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final WideNames wide = WideNames.load();
    private final CommonWords common = CommonWords.load();

    private Gazetteer() {
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

    static Gazetteer load() {
        return ALL;
    }

    private static Sureness lessSure(Sureness one, Sureness other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    boolean isFirst(String lower) {
        return first.containsKey(lower) || isJoint(lower);
    }

    /** Whether it is a first name that is not a word as often. */
    boolean isOftenFirst(String lower) {
        return first.getOrDefault(lower, Sureness.CONTEXT) != Sureness.CONTEXT || isJoint(lower);
    }

    /** Whether it is a first name on no more evidence than how it is written. */
    boolean standsAlone(Word word) {
        return standsAlone(word, word.stem());
    }

    private boolean standsAlone(Word word, String name) {
        return switch (first.get(name)) {
            case null -> isJoint(name) || isPossessive(word, name);
            case ANY_CASE -> true;
            case CAPITAL -> word.capital() && !(word.opens() && common.has(name));
            case CONTEXT -> false;
        };
    }

    /** "lily-mae": either part is a name however it is written. */
    private boolean isJoint(String name) {
        int hyphen = name.indexOf('-');
        return hyphen > 0
                && (first.get(name.substring(0, hyphen)) == Sureness.ANY_CASE
                        || first.get(name.substring(hyphen + 1)) == Sureness.ANY_CASE
                        || first.containsKey(name.substring(0, hyphen))
                                && first.containsKey(name.substring(hyphen + 1)));
    }

    /** Whether it is a name only without its last letter, which stands for "'s". */
    boolean isOwner(Word word) {
        String name = word.stem();
        return !first.containsKey(name) && !isJoint(name) && isPossessive(word, name);
    }

    /** "mias": few people type apostrophes on a phone. */
    private boolean isPossessive(Word word, String name) {
        if (!name.endsWith("s") || common.has(name) || name.length() < 4) return false;
        String owner = name.substring(0, name.length() - 1);
        var sureness = first.get(owner);
        return sureness == Sureness.ANY_CASE || sureness == Sureness.CAPITAL && word.capital() && !word.opens();
    }

    boolean isSurname(String lower) {
        return surnames.contains(lower);
    }

    /** A first name of any country, and of ours one that is not a word as often. */
    boolean isLikelyFirst(String lower) {
        return isWideFirst(lower) && (isOftenFirst(lower) || !isFirst(lower));
    }

    /** A first name of any country; some are words of other languages. */
    boolean isWideFirst(String lower) {
        return wide.isFirst(lower) || first.containsKey(lower);
    }

    /** A surname of any country; some are words of other languages. */
    boolean isWideSurname(String lower) {
        return wide.isSurname(lower) || surnames.contains(lower);
    }
}
