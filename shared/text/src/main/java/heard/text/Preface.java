package heard.text;

import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import java.util.Optional;

/** What the encoder is told before the words: who says them. The same words weigh otherwise from a child and from a teacher. */
public final class Preface {
    private Preface() {}

    /** Empty for an unknown speaker. */
    public static String of(Optional<Respondent> speaker) {
        return speaker.map(one -> of(one.group())).orElse("");
    }

    private static String of(Group group) {
        return switch (group) {
            case CHILDREN -> "a child says:";
            case FAMILIES -> "a parent says:";
            case EDUCATION -> "a teacher says:";
            case PRACTITIONERS -> "a worker says:";
        };
    }
}
