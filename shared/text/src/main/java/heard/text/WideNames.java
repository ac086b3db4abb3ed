package heard.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of people and places of many languages: too wide to be believed alone, since "Lang" and "Rode" stand in it, but a hint for the
 * tagger and the rules that a word which nobody here has met may be a name.
 */
final class WideNames {
    private static final WideNames ALL = new WideNames();

    private final Set<String> first = read("wide-first-names.txt");
    private final Set<String> surnames = read("wide-surnames.txt");
    private final Set<String> places = read("wide-places.txt");

    private WideNames() {}

    static WideNames load() {
        return ALL;
    }

    private static Set<String> read(String resource) {
        var names = new HashSet<String>();
        for (String line : Lines.of(resource)) Collections.addAll(names, line.split(" "));
        return names;
    }

    boolean isFirst(String lower) {
        return first.contains(lower);
    }

    boolean isSurname(String lower) {
        return surnames.contains(lower);
    }

    boolean isPlace(String lower) {
        return places.contains(lower);
    }
}
