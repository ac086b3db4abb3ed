package heard.render.form;

import heard.domain.place.Region;
import io.jstach.jstache.JStache;

/** The first page of all: which area. By name, never by postcode. */
@JStache(path = "choose")
record ChoosePage(Frame frame, Choices choices) implements Line.Words {
    static ChoosePage of(Catalogue words, Region region) {
        return new ChoosePage(
                Frame.of(words, words.say("page.title"), Address.of(Address.DOORS)), Choices.of(region, words));
    }

    String hero() {
        return Pictures.svg("hero");
    }
}
