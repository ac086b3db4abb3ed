package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {
    private static final Language LANGUAGE = Language.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | true  | My social worker listened to me and told me what would happen next
            '' | true  | ok
            '' | true  | hola amigo
            '' | true  | ''
            '' | true  | 😀😀😀 12345
            pl | false | Mój tata bije mnie codziennie i bardzo się boję wracać do domu po szkole
            es | false | Me llamo María y no me gusta ir a la escuela porque los otros niños me pegan
            ur | false | میرے ابو مجھے مارتے ہیں اور میں گھر جانے سے ڈرتی ہوں
            zh | false | 我很害怕回家
            """)
    void little_is_unknown_and_what_is_surely_another_is_for_a_person(String tag, boolean readable, String said) {
        var understood = Texts.understood(said);
        assertEquals(tag, understood.language().orElse(""));
        assertEquals(readable, understood.readable());
        assertEquals(!readable, understood.mustBeHeld());
    }

    /** English is hardly ever sent to a person for its language; others nearly always are. */
    @Test
    void on_sentences_that_nobody_here_wrote() throws IOException {
        assertTrue(unreadable("en") <= 0.003);
        for (String language : List.of("pl", "ur", "so", "ro", "es", "ar", "zh", "cy", "uk", "tr")) {
            assertTrue(unreadable(language) >= 0.93, language);
        }
    }

    private static double unreadable(String language) throws IOException {
        var sentences = Files.readAllLines(Texts.data("language/sentences/" + language + ".txt"));
        double share = sentences.stream()
                        .filter(one -> !LANGUAGE.read(one, Word.in(one)).readable())
                        .count()
                / (double) sentences.size();
        System.out.printf("language: %s sentences sent to a person: %.1f %%%n", language, 100 * share);
        return share;
    }
}
