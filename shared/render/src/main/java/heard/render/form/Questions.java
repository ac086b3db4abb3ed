package heard.render.form;

import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.theme.Topic;
import heard.render.form.Question.Choice;
import heard.render.form.Question.Choose;
import heard.render.form.Question.Look;
import heard.render.form.Question.Write;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each version of the form asks, in order. Every question can be passed over, but who works where, which figures rest on. */
final class Questions {
    private static final List<SettingKind> OF_EDUCATION = List.of(
            SettingKind.NURSERY,
            SettingKind.PRIMARY_SCHOOL,
            SettingKind.SECONDARY_SCHOOL,
            SettingKind.SPECIAL_SCHOOL,
            SettingKind.COLLEGE);

    private Questions() {}

    static List<Question> of(Version version) {
        return switch (version) {
            case YOUNG -> young();
            case CHILD -> child();
            case TEEN, LEAVER -> teen();
            case FAMILY -> family();
            case SCHOOL -> school();
        };
    }

    private static List<Question> young() {
        return List.of(
                new Choose(
                        "choice.about",
                        "young.about.ask",
                        Optional.empty(),
                        List.of(
                                Choice.drawn("home", "young.about.home", "home"),
                                Choice.drawn("school", "young.about.school", "school"),
                                Choice.drawn("other", "young.about.other", "outdoors")),
                        Look.PICTURES),
                faces("young.feel.ask", "young.face.", "good", "middle", "bad"),
                words("choice.listened", "young.listened.ask", "")
                        .with(
                                Choice.of("yes", "choice.yes"),
                                Choice.of("partly", "young.listened.partly"),
                                Choice.of("no", "choice.no")),
                write("what-happened", "young.happened.ask", "young.write.hint"),
                write("what-change", "young.change.ask", "young.write.hint"),
                quote("child.quote.ask", "young.quote.hint"));
    }

    private static List<Question> child() {
        return List.of(
                about("child"),
                five(),
                write("what-happened", "happened.ask", "happened.hint"),
                write("what-helped", "child.helped.ask", "child.helped.hint"),
                write("what-change", "child.change.ask", "child.change.hint"),
                listened("child"),
                helpedBy("nobody", "family", "friend", "teacher", "worker"),
                gender("child.gender.ask"),
                yesOrNo("choice.disability", "child.disability.ask"),
                quote("child.quote.ask", "child.quote.hint"));
    }

    private static List<Question> teen() {
        return List.of(
                about("teen"),
                five(),
                write("what-happened", "happened.ask", "happened.hint"),
                write("what-helped", "teen.helped.ask", "teen.helped.hint"),
                write("what-change", "teen.change.ask", "teen.change.hint"),
                listened("teen"),
                helpedBy("nobody", "family", "friend", "teacher", "worker"),
                gender("teen.gender.ask"),
                yesOrNo("choice.disability", "teen.disability.ask"),
                ethnicity("teen.ethnicity.ask"),
                quote("quote.ask", "quote.hint"));
    }

    private static List<Question> family() {
        return List.of(
                who("family.who.ask", "", Group.FAMILIES),
                about("family"),
                faces("family.feel.ask", "face.", "very-good", "good", "middle", "bad", "very-bad"),
                write("what-happened", "happened.ask", "happened.hint"),
                write("what-helped", "family.helped.ask", "family.helped.hint"),
                write("what-change", "family.change.ask", "family.change.hint"),
                listened("family"),
                helpedBy("nobody", "family", "friend", "worker", "interpreter"),
                yesOrNo("choice.disability", "family.disability.ask"),
                ethnicity("family.ethnicity.ask"),
                quote("quote.ask", "quote.hint"));
    }

    private static List<Question> school() {
        return List.of(
                who("school.who.ask", "school.who.hint", Group.EDUCATION, Group.PRACTITIONERS),
                setting(),
                several("choice.thresholds", "thresholds", "clear", "uneven", "unclear"),
                several("choice.referrals", "referrals", "always", "sometimes", "never", "none"),
                several("choice.information-sharing", "sharing", "usually", "sometimes", "rarely"),
                several("choice.listened", "listened", "yes", "partly", "no"),
                write("what-happened", "school.happened.ask", "school.happened.hint"),
                write("what-helped", "school.helped.ask", "school.helped.hint"),
                write("what-change", "school.change.ask", "school.change.hint"),
                quote("quote.ask", "quote.hint"));
    }

    private static Choose about(String version) {
        return new Choose(
                "choice.about",
                version.equals("child") ? "child.about.ask" : "about.ask",
                Optional.of("about.hint"),
                Arrays.stream(Topic.values())
                        .map(one -> Choice.drawn(one.wire(), version + ".about." + one.wire(), one.wire()))
                        .toList(),
                Look.PICTURES);
    }

    private static Choose five() {
        return faces("feel.ask", "face.", "very-good", "good", "middle", "bad", "very-bad");
    }

    private static Choose faces(String ask, String label, String... values) {
        return new Choose(
                "choice.how-it-feels",
                ask,
                Optional.empty(),
                Stream.of(values)
                        .map(one -> Choice.drawn(one, label + one, one))
                        .toList(),
                Look.FACES);
    }

    private static Choose listened(String version) {
        return words("choice.listened", version + ".listened.ask", "").from("listened.", "yes", "partly", "no");
    }

    private static Choose helpedBy(String... values) {
        return words("choice.filled-in-with", "with.ask", "").from("with.", values);
    }

    private static Choose gender(String ask) {
        return words("choice.gender", ask, "equal.why").from("gender.", "girl", "boy", "other");
    }

    private static Choose yesOrNo(String field, String ask) {
        return words(field, ask, "equal.why").from("choice.", "yes", "no");
    }

    private static Choose ethnicity(String ask) {
        return words("choice.ethnicity", ask, "equal.why")
                .from("ethnicity.", "asian", "black", "mixed", "white", "other");
    }

    private static Choose quote(String ask, String hint) {
        return words("mayQuote", ask, hint).from("quote.", "yes", "no").asIs();
    }

    /** A question of the education version that offers what its own words say. */
    private static Choose several(String field, String name, String... values) {
        String own = "school." + name;
        boolean explained = name.equals("thresholds") || name.equals("sharing");
        return words(field, own + ".ask", explained ? own + ".hint" : "").from(own + ".", values);
    }

    private static Choose who(String ask, String hint, Group... groups) {
        String label = ask.replaceFirst("ask$", "");
        return words("respondent", ask, hint)
                .from(
                        label,
                        Arrays.stream(Respondent.values())
                                .filter(one -> List.of(groups).contains(one.group()))
                                .map(Respondent::wire)
                                .toArray(String[]::new))
                .asIs();
    }

    private static Choose setting() {
        var kinds = OF_EDUCATION.stream().map(one -> Choice.of(one.wire(), "school.setting." + one.wire()));
        var none = Stream.of(Choice.of("", "school.setting.other"), Choice.of("", "choice.rather-not"));
        return words("setting", "school.setting.ask", "school.setting.hint")
                .with(Stream.concat(kinds, none).toArray(Choice[]::new))
                .asIs();
    }

    private static Write write(String name, String ask, String hint) {
        return new Write(name, ask, Optional.of(hint));
    }

    private static Asked words(String field, String ask, String hint) {
        return new Asked(field, ask, Optional.of(hint).filter(one -> !one.isEmpty()));
    }

    /** A question whose answers are still to be said. */
    private record Asked(String field, String ask, Optional<String> hint) {
        Choose with(Choice... choices) {
            return new Choose(field, ask, hint, List.of(choices), Look.WORDS);
        }

        Choose from(String label, String... values) {
            return with(
                    Stream.of(values).map(one -> Choice.of(one, label + one)).toArray(Choice[]::new));
        }
    }
}
