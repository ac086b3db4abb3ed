package heard.render.form;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Words;
import heard.domain.place.Region;
import heard.domain.place.SubRegion;
import io.jstach.jstache.JStache;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form, blank (then it is the file {@code web-static/index.html}) or with what was typed and what is to be put right. Both come
 * of one template, so that they cannot drift apart.
 */
@JStache(path = "form")
record FormPage(
        List<Place> places,
        List<Kind> kinds,
        List<Option> ages,
        List<Option> settings,
        List<Box> boxes,
        List<Option> listened,
        TypedForm typed) {

    /** One of several to choose from. */
    record Option(String value, String label, boolean chosen) {}

    /** A sub-region and its partnerships. */
    record Place(String name, List<Option> partnerships) {}

    /** One of the four groups; open where its people are most likely, or where one was chosen. */
    record Kind(String label, boolean open, List<Option> respondents) {}

    /** A question that is answered in words. */
    record Box(String name, String label, String hint, String typed, List<String> mistakes) {}

    static FormPage of(Region region, TypedForm typed) {
        return new FormPage(
                region.subRegions().stream()
                        .map(sub -> place(region, sub, typed))
                        .toList(),
                Arrays.stream(Group.values()).map(group -> kind(group, typed)).toList(),
                Arrays.stream(AgeBand.values())
                        .map(age -> option("ageBand", age.wire(), FormWords.of(age), typed))
                        .toList(),
                Arrays.stream(SettingKind.values())
                        .map(setting -> option("setting", setting.wire(), FormWords.of(setting), typed))
                        .toList(),
                List.of(
                        box(
                                "text.what-happened",
                                "What is it like? What happened?",
                                "Say as much or as little as you like.",
                                typed),
                        box("text.what-helped", "What helps, or helped?", "You can leave this empty.", typed),
                        box("text.what-change", "What should change?", "You can leave this empty.", typed)),
                Stream.of(
                                List.of("yes", "Yes"),
                                List.of("partly", "A bit"),
                                List.of("no", "No"),
                                List.of("not-sure", "I do not know"))
                        .map(one -> option("choice.listened", one.getFirst(), one.getLast(), typed))
                        .toList(),
                typed);
    }

    boolean wrong() {
        return !typed.mistakes().isEmpty();
    }

    /** What is to be put right, each with the place on the page it leads to. */
    List<TypedForm.Mistake> mistakes() {
        return typed.mistakes().stream()
                .map(one -> new TypedForm.Mistake(anchor(one.field()), one.said()))
                .toList();
    }

    List<String> wrongPartnership() {
        return typed.beside("partnership");
    }

    List<String> wrongRespondent() {
        return typed.beside("respondent");
    }

    boolean mayQuote() {
        return typed.chose("mayQuote", "yes");
    }

    String nonce() {
        return typed.value("nonce");
    }

    /** None or one. */
    List<String> consultations() {
        return Stream.of(typed.value("consultation"))
                .filter(code -> !code.isBlank())
                .toList();
    }

    private String anchor(String field) {
        boolean onPage = List.of("partnership", "respondent", "ageBand", "setting", "mayQuote", "choice.listened")
                        .contains(field)
                || boxes.stream().anyMatch(box -> box.name().equals(field));
        return onPage ? field : "form";
    }

    private static Place place(Region region, SubRegion sub, TypedForm typed) {
        return new Place(
                sub.name(),
                region.partnerships().stream()
                        .filter(one -> one.subRegion().equals(sub.code()))
                        .map(one -> option("partnership", one.code().value(), one.name(), typed))
                        .toList());
    }

    private static Kind kind(Group group, TypedForm typed) {
        var respondents = Arrays.stream(Respondent.values())
                .filter(one -> one.group() == group)
                .map(one -> option("respondent", one.wire(), FormWords.of(one), typed))
                .toList();
        boolean nobodyYet = Arrays.stream(Respondent.values()).noneMatch(one -> typed.chose("respondent", one.wire()));
        boolean open =
                nobodyYet ? group == Group.CHILDREN : respondents.stream().anyMatch(Option::chosen);
        return new Kind(FormWords.of(group), open, respondents);
    }

    private static Option option(String field, String value, String label, TypedForm typed) {
        return new Option(value, label, typed.chose(field, value));
    }

    /** A character that cannot be kept is what the mistake was, and is not seen: shown again, it would be sent again. */
    private static Box box(String name, String label, String hint, TypedForm typed) {
        return new Box(name, label, hint, Words.keepable(typed.value(name)), typed.beside(name));
    }
}
