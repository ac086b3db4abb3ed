package heard.render.form;

import java.util.List;
import java.util.Optional;

/** A question of the form, in no language yet: its field's name on the wire, and keys of the catalogue. */
sealed interface Question {
    /** The key of the question itself. */
    String ask();

    Optional<String> hint();

    /** One of several is chosen. */
    record Choose(String field, String ask, Optional<String> hint, List<Choice> choices, Look look)
            implements Question {
        public Choose {
            choices = List.copyOf(choices);
        }

        /** The same, where only the answers offered fit: without "I don't know" and "I don't want to say". */
        Choose asIs() {
            return new Choose(field, ask, hint, choices, look == Look.WORDS ? Look.WORDS_ONLY : look);
        }
    }

    /** It is answered in the speaker's own words, or with "I don't know" or "I don't want to say". */
    record Write(String name, String ask, Optional<String> hint) implements Question {
        String field() {
            return "text." + name;
        }

        /** Where the question is answered without words. */
        String instead() {
            return "choice." + name;
        }
    }

    /**
     * An answer that is offered.
     *
     * @param value what is sent; empty where nothing is
     * @param label a key
     */
    record Choice(String value, String label, Optional<String> picture) {
        static Choice of(String value, String label) {
            return new Choice(value, label, Optional.empty());
        }

        static Choice drawn(String value, String label, String picture) {
            return new Choice(value, label, Optional.of(picture));
        }
    }

    /** How the answers stand on the page. */
    enum Look {
        WORDS,
        WORDS_ONLY,
        PICTURES,
        FACES
    }
}
