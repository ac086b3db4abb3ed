package heard.render.form;

import heard.domain.place.Partnership;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a page: its language, its title, whose area it is, and where its links lead.
 *
 * @param area none on the pages of the whole region
 * @param page which page of the site it is, the same in every language
 */
record Frame(Catalogue words, String title, Optional<Partnership> area, Address page) {
    /** The same page in another language, or in this. */
    record Tongue(String language, String direction, String name, String address, boolean current) {}

    static Frame of(Catalogue words, String title, Address page) {
        return new Frame(words, title, Optional.empty(), page);
    }

    /** The words for a key, with what every page knows put in. */
    String say(String key) {
        return words.say(key)
                .replace("{area}", area.map(Partnership::name).orElse(""))
                .replace("{years}", Integer.toString(SiteFacts.READ.yearsKept()));
    }

    String language() {
        return words.language();
    }

    String direction() {
        return words.direction();
    }

    boolean draft() {
        return !words.checked();
    }

    /** For who helps a reader, and for who checks the page. */
    String draftInEnglish() {
        return Languages.ENGLISH.say("site.draft");
    }

    boolean demonstration() {
        return SiteFacts.READ.demonstration();
    }

    List<Tongue> tongues() {
        return Languages.offered().stream()
                .map(one -> new Tongue(
                        one.language(),
                        one.direction(),
                        one.name(),
                        page.in(one.language()),
                        one.language().equals(words.language())))
                .toList();
    }

    boolean several() {
        return Languages.offered().size() > 1;
    }

    String home() {
        return local(Address.DOORS);
    }

    String help() {
        return local(Address.HELP);
    }

    String choose() {
        return regional("");
    }

    String receipt() {
        return regional(Address.RECEIPT);
    }

    String leaving() {
        return regional(Address.LEAVING);
    }

    String how() {
        return regional(Address.HOW);
    }

    String privacy() {
        return regional(Address.PRIVACY);
    }

    String accessible() {
        return regional(Address.ACCESSIBLE);
    }

    private String local(String page) {
        return area.map(one -> Address.of(one.code(), page))
                .orElseGet(() -> Address.of(page))
                .in(words.language());
    }

    private String regional(String page) {
        return Address.of(page).in(words.language());
    }
}
