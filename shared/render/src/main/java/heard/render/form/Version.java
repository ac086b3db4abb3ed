package heard.render.form;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Respondent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The form, in the words of who fills it in. */
enum Version {
    YOUNG("5-7", "young", Respondent.CHILD, AgeBand.FIVE_TO_SEVEN),
    CHILD("8-11", "child", Respondent.CHILD, AgeBand.EIGHT_TO_ELEVEN),
    TEEN("12-17", "teen", Respondent.YOUNG_PERSON, AgeBand.TWELVE_TO_SEVENTEEN),
    LEAVER("care-leaver", "teen", Respondent.CARE_LEAVER, null),
    FAMILY("family", "family", Respondent.FAMILY, null),
    SCHOOL("education", "school", null, null);

    /**
     * What is said before the first question.
     *
     * @param key of the catalogue
     */
    record Truth(String key, String picture) {}

    private final String page;
    private final String words;
    private final Optional<Respondent> respondent;
    private final Optional<AgeBand> age;

    Version(
            String page,
            String words,
            @org.jspecify.annotations.Nullable Respondent respondent,
            @org.jspecify.annotations.Nullable AgeBand age) {
        this.page = page;
        this.words = words;
        this.respondent = Optional.ofNullable(respondent);
        this.age = Optional.ofNullable(age);
    }

    /** In the address, and what a form says of itself. */
    String page() {
        return page;
    }

    /** Who speaks where nobody said it; none where it must be said, since figures are kept by it. */
    Optional<Respondent> respondent() {
        return respondent;
    }

    Optional<AgeBand> age() {
        return age;
    }

    /** The key of this version's own words. */
    String own(String key) {
        return words + "." + key;
    }

    /** Whether the question who speaks is asked: the version alone does not say it. */
    boolean asksWho() {
        return this == FAMILY || this == SCHOOL;
    }

    String label() {
        return switch (this) {
            case YOUNG -> "door.young";
            case CHILD -> "door.child";
            case TEEN -> "teen.who.young-person";
            case LEAVER -> "teen.who.care-leaver";
            case FAMILY -> "door.family";
            case SCHOOL -> "door.school";
        };
    }

    Optional<String> about() {
        return switch (this) {
            case YOUNG, CHILD, FAMILY, SCHOOL -> Optional.of("door." + words + ".what");
            case TEEN, LEAVER -> Optional.of("door.teen.what");
        };
    }

    String picture() {
        return switch (this) {
            case YOUNG -> "adult";
            case CHILD -> "good";
            case TEEN -> "online";
            case LEAVER -> "key";
            case FAMILY -> "home";
            case SCHOOL -> "school";
        };
    }

    List<Truth> truths() {
        return switch (this) {
            case YOUNG ->
                List.of(
                        new Truth("young.before.who", "nobody"),
                        new Truth("young.before.read", "reading"),
                        new Truth("young.before.why", "growing"),
                        new Truth("young.before.help", "phone"),
                        new Truth("young.before.leave", "stop"));
            case CHILD ->
                List.of(
                        new Truth("child.before.who", "nobody"),
                        new Truth("child.before.read", "reading"),
                        new Truth("child.before.why", "growing"),
                        new Truth("before.keep", "box"),
                        new Truth("child.before.help", "phone"),
                        new Truth("child.before.leave", "door"));
            case TEEN, LEAVER ->
                List.of(
                        new Truth("child.before.who", "nobody"),
                        new Truth("teen.before.read", "reading"),
                        new Truth("teen.before.why", "growing"),
                        new Truth("before.keep", "box"),
                        new Truth("teen.before.limit", "safe"),
                        new Truth("child.before.help", "phone"),
                        new Truth("before.leave", "door"));
            case FAMILY ->
                List.of(
                        new Truth("family.before.who", "nobody"),
                        new Truth("family.before.read", "reading"),
                        new Truth("family.before.why", "growing"),
                        new Truth("before.keep", "box"),
                        new Truth("family.before.services", "services"),
                        new Truth("family.before.limit", "safe"),
                        new Truth("family.before.help", "phone"),
                        new Truth("before.leave", "door"));
            case SCHOOL ->
                List.of(
                        new Truth("school.before.who", "nobody"),
                        new Truth("school.before.read", "reading"),
                        new Truth("school.before.refer", "phone"),
                        new Truth("school.before.keep", "box"),
                        new Truth("school.before.limit", "safe"));
        };
    }

    static Optional<Version> find(String page) {
        return Arrays.stream(values()).filter(one -> one.page.equals(page)).findFirst();
    }

    /** The one for who is said to speak, for a form that does not say which it is. */
    static Version of(Optional<Respondent> respondent) {
        return respondent.map(Version::of).orElse(SCHOOL);
    }

    private static Version of(Respondent respondent) {
        return switch (respondent) {
            case CHILD -> CHILD;
            case YOUNG_PERSON -> TEEN;
            case CARE_LEAVER -> LEAVER;
            case PARENT, CARER, KINSHIP_CARER, FOSTER_CARER, FAMILY -> Version.FAMILY;
            case TEACHER, EARLY_YEARS, DSL, COLLEGE, HEALTH, POLICE, SOCIAL_CARE, VOLUNTARY, PROFESSIONAL -> SCHOOL;
        };
    }
}
