package heard.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {
    @ParameterizedTest
    @CsvSource({
        "cat,1",
        "make,1",
        "makes,1",
        "table,2",
        "wanted,2",
        "walked,1",
        "houses,2",
        "police,2",
        "people,2",
        "children,2",
        "information,4",
        "changes,2",
        "listened,2",
        "the,1",
        "be,1",
        "we're,1",
        "school,1",
        "rhythm,1",
        "hmm,1"
    })
    void syllables_are_counted_as_they_are_heard(String word, int heard) {
        assertEquals(heard, ReadingAge.syllables(word), word);
    }

    @Test
    void short_words_in_short_sentences_are_read_young() {
        assertTrue(ReadingAge.of("You told us the bus felt bad. Now a grown-up rides with you. We will ask you again.")
                <= 7);
    }

    @Test
    void long_words_in_long_sentences_are_not() {
        assertTrue(ReadingAge.of("The partnership will commission a multi-agency improvement programme to strengthen"
                        + " information sharing across relevant organisations.")
                > 15);
    }

    @Test
    void what_holds_no_word_is_read_by_anybody() {
        assertEquals(4, ReadingAge.of(""));
        assertEquals(4, ReadingAge.of("… 15 !"));
    }
}
