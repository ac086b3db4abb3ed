package heard.render.form;

import heard.domain.place.Partnership;
import io.jstach.jstache.JStache;
import java.time.LocalDate;
import java.util.Optional;

/** The second door: numbers to call. It needs nothing but itself, and nothing from the first door. */
@JStache(path = "help")
record HelpPage(Frame frame, Contacts contacts) implements Line.Words {
    static HelpPage of(Catalogue words, Optional<Partnership> area) {
        var page = new Address(area.map(Partnership::code), Address.HELP);
        return new HelpPage(new Frame(words, words.say("help.title"), area, page), Contacts.of(words, area));
    }

    /** When each number that is shown was last looked at: the longest ago. */
    String checked() {
        var oldest = SiteFacts.READ.phones().stream()
                .map(SiteFacts.Phone::verifiedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return frame.words().say("help.checked", "date", frame.words().day(oldest));
    }

    /** Whether there is somebody to call in the area itself. */
    boolean nearby() {
        return !contacts.local().isEmpty();
    }
}
