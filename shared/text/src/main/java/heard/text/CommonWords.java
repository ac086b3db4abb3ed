package heard.text;

import java.util.HashSet;
import java.util.Set;

/** Everyday English words, which are no part of a name even where one could stand. */
final class CommonWords {
    private static final CommonWords ALL = new CommonWords();

    private final Set<String> words = new HashSet<>();

    private CommonWords() {
        for (String line : Lines.of("common-words.txt"))
            words.addAll(Set.of(line.trim().split("\\s+")));
    }

    static CommonWords load() {
        return ALL;
    }

    boolean has(String lower) {
        return words.contains(lower);
    }
}
