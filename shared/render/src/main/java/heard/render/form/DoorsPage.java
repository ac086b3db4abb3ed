package heard.render.form;

import heard.domain.place.Partnership;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page of an area: two doors, and behind the first the versions of the form. */
@JStache(path = "doors")
record DoorsPage(Frame frame, List<Door> versions) implements Line.Words {
    /** @param whats what is behind it; none or one */
    record Door(String address, String label, List<String> whats, String picture) {}

    static DoorsPage of(Catalogue words, Partnership area) {
        var frame =
                new Frame(words, words.say("page.title"), Optional.of(area), Address.of(area.code(), Address.DOORS));
        return new DoorsPage(
                frame,
                Stream.of(Version.values()).map(one -> door(frame, area, one)).toList());
    }

    private static Door door(Frame frame, Partnership area, Version version) {
        return new Door(
                Address.of(area.code(), version.page()).in(frame.language()),
                frame.say(version.label()),
                version.about().stream().map(frame::say).toList(),
                Pictures.svg(version.picture()));
    }

    String hero() {
        return Pictures.svg("hero");
    }

    String speak() {
        return Pictures.svg("speak");
    }

    String phone() {
        return Pictures.svg("phone");
    }
}
