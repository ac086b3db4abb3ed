package heard.render.form;

import heard.domain.place.Region;
import heard.domain.place.SubRegion;
import java.util.Comparator;
import java.util.List;

/** The areas to choose from, by sub-region. */
record Choices(List<Part> parts) {
    static final Choices NONE = new Choices(List.of());

    /** A sub-region. */
    record Part(String name, List<Place> places) {}

    /** A partnership, and where its doors are. */
    record Place(String code, String name, String address) {}

    static Choices of(Region region, Catalogue words) {
        return new Choices(region.subRegions().stream()
                .map(sub -> new Part(sub.name(), places(region, sub, words)))
                .toList());
    }

    private static List<Place> places(Region region, SubRegion sub, Catalogue words) {
        return region.partnerships().stream()
                .filter(one -> one.subRegion().equals(sub.code()))
                .map(one -> new Place(
                        one.code().value(),
                        one.name(),
                        Address.of(one.code(), Address.DOORS).in(words.language())))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    boolean any() {
        return !parts.isEmpty();
    }
}
