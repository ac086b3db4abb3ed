package heard.render.form;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;

/** What the form calls things, to those who fill it in. */
final class FormWords {
    private FormWords() {}

    static String of(Group group) {
        return switch (group) {
            case CHILDREN -> "I am a child or young person";
            case FAMILIES -> "I am family, or I care for a child";
            case EDUCATION -> "I work in a nursery, school or college";
            case PRACTITIONERS -> "I work with children in another way";
        };
    }

    static String of(Respondent respondent) {
        return switch (respondent) {
            case CHILD -> "A child";
            case YOUNG_PERSON -> "A young person";
            case CARE_LEAVER -> "I have been in care and left";
            case PARENT -> "A parent";
            case CARER -> "A carer";
            case KINSHIP_CARER -> "A relative or friend who cares for a child";
            case FOSTER_CARER -> "A foster carer";
            case FAMILY -> "Someone else in the family";
            case TEACHER -> "A teacher, or other school staff";
            case EARLY_YEARS -> "An early years worker";
            case DSL -> "A designated safeguarding lead";
            case COLLEGE -> "College staff";
            case HEALTH -> "In health";
            case POLICE -> "In the police";
            case SOCIAL_CARE -> "In social care";
            case VOLUNTARY -> "In a charity or community group";
            case PROFESSIONAL -> "In another job";
        };
    }

    static String of(AgeBand age) {
        return switch (age) {
            case FIVE_TO_SEVEN -> "5 to 7";
            case EIGHT_TO_ELEVEN -> "8 to 11";
            case TWELVE_TO_SEVENTEEN -> "12 to 17";
            case EIGHTEEN_TO_TWENTY_FIVE -> "18 to 25";
            case OVER_TWENTY_FIVE -> "26 or older";
        };
    }

    static String of(SettingKind setting) {
        return switch (setting) {
            case HOME -> "Home";
            case NURSERY -> "Nursery or childminder";
            case PRIMARY_SCHOOL -> "Primary school";
            case SECONDARY_SCHOOL -> "Secondary school";
            case SPECIAL_SCHOOL -> "Special school";
            case COLLEGE -> "College";
            case CHILDRENS_HOME -> "Children’s home";
            case FOSTER_HOME -> "Foster home";
            case HEALTH -> "Doctor, hospital or other health place";
            case SOCIAL_CARE -> "Social care";
            case POLICE -> "Police";
            case COMMUNITY -> "Club, youth group or community place";
            case ONLINE -> "Online";
        };
    }
}
