package heard.render.form;

import heard.domain.place.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom to call: shown to everybody, whatever they said. */
record Contacts(Contact emergency, List<Contact> talk, List<Contact> local) {
    /**
     * @param label the whole of the link
     * @param what who answers, and when
     */
    record Contact(String label, String dialled, String what) {}

    static Contacts of(Catalogue words, Optional<Partnership> area) {
        var facts = SiteFacts.READ;
        return new Contacts(
                national(words, "emergency", "help.999"),
                List.of(
                        national(words, "childline", "help.childline"),
                        national(words, "samaritans", "help.samaritans")),
                area.flatMap(one -> facts.help(one.code()).map(help -> local(words, one, help)))
                        .orElse(List.of()));
    }

    private static Contact national(Catalogue words, String who, String key) {
        var phone = Optional.ofNullable(SiteFacts.READ.national().get(who)).orElseThrow();
        return new Contact(words.say(key), phone.dialled(), words.say(key + ".what"));
    }

    private static List<Contact> local(Catalogue words, Partnership area, SiteFacts.LocalHelp help) {
        var contacts = new ArrayList<Contact>();
        contacts.add(local(words, area, "help.frontdoor", help.frontDoor()));
        contacts.add(local(words, area, "help.night", help.night()));
        return List.copyOf(contacts);
    }

    private static Contact local(Catalogue words, Partnership area, String key, SiteFacts.Phone phone) {
        return new Contact(
                words.say(key, "number", phone.number()),
                phone.dialled(),
                words.say(key + ".what", "area", area.name()));
    }
}
