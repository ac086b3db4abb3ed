package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of names hold names of those who live here, and no everyday words. */
final class GazetteerTest {
    private final Gazetteer names = Gazetteer.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agnieszka",
                "chukwuemeka",
                "gurpreet",
                "oleksandr",
                "zihan",
                "fatoumata",
                "ioan",
                "fruzsina",
                "олександр"
            })
    void first_names_of_many_countries(String name) {
        assertTrue(names.isWideFirst(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kowalczyk", "nguyen", "adeyemi", "karlsson", "shevchenko", "yilmaz", "wang"})
    void surnames_of_many_countries(String name) {
        assertTrue(names.isWideSurname(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "because", "teacher", "nice", "waiting", "mum", "german", "tiktok"})
    void everyday_words_are_in_neither(String word) {
        assertFalse(names.isWideFirst(word) || names.isWideSurname(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide-first-names.txt", "wide-surnames.txt"})
    void the_wide_lists_are_small_letters_without_common_words(String list) {
        var common = CommonWords.load();
        var wrong = Lines.of(list).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(name -> common.has(name) || !name.equals(name.toLowerCase(Locale.ROOT)))
                .toList();
        assertEquals(List.of(), wrong);
    }
}
