package heard.domain.feedback;

import java.util.regex.Pattern;

/** One answer: in the speaker's own words, or one of the choices that were offered. */
public sealed interface Answer {
    /** The question's short name, such as {@code what-happened}; {@link #QUESTION} says its shape. */
    String question();

    Pattern QUESTION = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    Pattern CHOICE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** An answer in the speaker's own words. */
    record Said(String question, Words words) implements Answer {
        public Said {
            require(QUESTION, question, "a question's name");
        }
    }

    /** A choice from those offered, by its short name. */
    record Chose(String question, String choice) implements Answer {
        public Chose {
            require(QUESTION, question, "a question's name");
            require(CHOICE, choice, "a choice's name");
        }
    }

    private static void require(Pattern shape, String value, String what) {
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " is 1 to 40 lower-case letters, digits and hyphens");
        }
    }
}
