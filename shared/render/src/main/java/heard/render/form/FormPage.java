package heard.render.form;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.Words;
import heard.domain.place.Partnership;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of one version, area and language, blank (then it is a page of the site) or with what was typed and what is to be put
 * right. Both come of one template, so that they cannot drift apart.
 *
 * @param choices the areas to choose from: only where the form came without one that we know
 */
@JStache(path = "form")
record FormPage(
        Frame frame,
        Version version,
        Choices choices,
        List<Step> steps,
        List<Mistakes.Mistake> mistakes,
        TypedForm typed,
        Contacts contacts)
        implements Line.Words {

    /** What is said before the first question. */
    record Truth(Line said, String picture) {}

    static FormPage blank(Catalogue words, Version version, Partnership area) {
        return of(words, version, Optional.of(area), Choices.NONE, TypedForm.BLANK);
    }

    /** The form that was sent, by what it says of itself. */
    static FormPage again(Region region, TypedForm typed) {
        var words = Languages.find(typed.value("language")).orElse(Languages.ENGLISH);
        var respondent = Stream.of(Respondent.values())
                .filter(one -> typed.chose("respondent", one.wire()))
                .findFirst();
        var version = Version.find(typed.value("version")).orElseGet(() -> Version.of(respondent));
        var area = area(region, typed.value("partnership"));
        return of(words, version, area, area.isPresent() ? Choices.NONE : Choices.of(region, words), typed);
    }

    private static FormPage of(
            Catalogue words, Version version, Optional<Partnership> area, Choices choices, TypedForm typed) {
        var mistakes = new Mistakes(words, typed);
        var steps = Questions.of(version).stream()
                .map(question -> Step.of(question, words, typed, mistakes.beside(Step.field(question))))
                .toList();
        var shown = steps.stream().map(Step::field).collect(Collectors.toSet());
        if (area.isEmpty()) shown.add("partnership");
        String title = (typed.wrong().isEmpty() ? "" : words.say("site.error") + " ") + words.say("page.title");
        var page = new Address(area.map(Partnership::code), area.isPresent() ? version.page() : "");
        return new FormPage(
                new Frame(words, title, area, page),
                version,
                choices,
                steps,
                mistakes.all(Set.copyOf(shown)),
                typed,
                Contacts.of(words, area));
    }

    private static Optional<Partnership> area(Region region, String code) {
        try {
            return region.find(new PartnershipCode(code));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    boolean wrong() {
        return !typed.wrong().isEmpty();
    }

    /** Small children get larger pictures. */
    String look() {
        return version == Version.YOUNG ? "young" : "older";
    }

    String heading() {
        return frame.say(version.own("heading"));
    }

    /** None or one. */
    List<String> lead() {
        return switch (version) {
            case YOUNG -> List.of();
            case CHILD, TEEN, LEAVER -> List.of(frame.say("lead"));
            case FAMILY, SCHOOL -> List.of(frame.say(version.own("lead")));
        };
    }

    String before() {
        return frame.say(version == Version.YOUNG ? "young.before" : "before.heading");
    }

    /** What the grown-up is told; none or one. */
    List<String> adult() {
        return version == Version.YOUNG ? List.of(frame.say("young.adult")) : List.of();
    }

    List<Truth> truths() {
        return version.truths().stream()
                .map(one -> new Truth(Line.of(frame.say(one.key())), Pictures.svg(one.picture())))
                .toList();
    }

    String privacy() {
        return Address.of(Privacy.of(version).page()).in(frame.language());
    }

    /** What is sent and not asked, by name and value. */
    List<Sent> sent() {
        var sent = new ArrayList<Sent>();
        sent.add(new Sent("nonce", typed.value("nonce")));
        sent.add(new Sent("language", frame.language()));
        sent.add(new Sent("version", version.page()));
        frame.area()
                .ifPresent(one -> sent.add(new Sent("partnership", one.code().value())));
        if (!version.asksWho()) {
            version.respondent().map(Respondent::wire).ifPresent(who -> sent.add(new Sent("respondent", who)));
        }
        version.age().map(AgeBand::wire).ifPresent(age -> sent.add(new Sent("ageBand", age)));
        Stream.of(typed.value("consultation"))
                .filter(code -> !code.isBlank())
                .forEach(code -> sent.add(new Sent("consultation", code)));
        return List.copyOf(sent);
    }

    /** Filled in by the page when it has one. */
    String code() {
        return "";
    }

    /** Who is taken to speak where nobody says it; empty where it must be said. */
    String otherwise() {
        return version.respondent().map(Respondent::wire).orElse("");
    }

    /** None or one. */
    List<String> wrongArea() {
        return new Mistakes(frame.words(), typed).beside("partnership");
    }

    /** A field that is not seen. */
    record Sent(String name, String value) {
        public Sent {
            value = Words.keepable(value);
        }
    }
}
