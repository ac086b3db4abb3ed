package heard.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cities and countries of the world by their whole names. What is taken out already is told as a place where it is one of these and no
 * person's first name: a child who came from Lublin or Karachi does not name somebody by saying so.
 */
final class WorldPlaces {
    private static final WorldPlaces ALL = new WorldPlaces();

    private final Set<String> names = new HashSet<>();
    private final Gazetteer people = Gazetteer.load();

    private WorldPlaces() {
        for (String line : Lines.of("world-places.txt")) names.addAll(List.of(line.split(",")));
    }

    static WorldPlaces load() {
        return ALL;
    }

    /** Whether these words are a place's whole name, and no person's. */
    boolean isOne(List<Word> words) {
        String name = words.stream().map(word -> word.stem().replace('-', ' ')).collect(Collectors.joining(" "));
        return names.contains(name) && !people.isWideFirst(name) && !people.isSurname(name);
    }
}
