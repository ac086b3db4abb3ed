package heard.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void the_longest_is_kept_and_one_more_is_refused() {
        assertEquals(8_000, new Words("😀".repeat(Words.LONGEST)).text().length());
        var refused = assertThrows(IllegalArgumentException.class, () -> new Words("a".repeat(Words.LONGEST + 1)));
        assertEquals("longer than 4000 characters", refused.getMessage());
    }

    @Test
    void nothing_and_white_space_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Words(""));
        assertThrows(IllegalArgumentException.class, () -> new Words(" \n\t "));
    }

    @Test
    void control_characters_and_halves_of_a_pair_are_refused_and_line_ends_are_kept() {
        assertThrows(IllegalArgumentException.class, () -> new Words("a\u0000b"));
        assertThrows(IllegalArgumentException.class, () -> new Words("a\u001b[31mb"));
        assertThrows(IllegalArgumentException.class, () -> new Words("a\ud800b"));
        assertEquals("a\r\n\tb", new Words("a\r\n\tb").text());
    }

    @Test
    void printing_tells_only_the_length() {
        assertEquals("Words[5 characters]", new Words("he is").toString());
    }
}
