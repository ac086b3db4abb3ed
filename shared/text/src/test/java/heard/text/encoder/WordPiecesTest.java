package heard.text.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.text.encoder.WordPieces.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places of pieces; that the pieces are the original's is held in dev/train. */
final class WordPiecesTest {
    private final WordPieces pieces = WordPieces.load();

    @Test
    void each_piece_knows_its_place_in_the_text_as_it_was_written() {
        String text = "My Nan’s café,  Zoë!";
        assertEquals(List.of("My", "Nan", "’", "s", "café", ",", "Zoë", "!"), written(text));
    }

    @Test
    void a_word_in_several_pieces_opens_once() {
        var opens = pieces.of("zzyzx").stream().map(Piece::opens).toList();
        assertTrue(opens.size() > 1);
        assertTrue(opens.getFirst());
        assertFalse(opens.subList(1, opens.size()).contains(true));
    }

    @Test
    void what_is_no_word_is_one_unknown_piece_or_none() {
        assertEquals(1, pieces.of("x".repeat(101)).size());
        assertEquals(0, pieces.of(" \n\t\u200b").size());
        assertEquals(1, pieces.of("🫠").size());
    }

    private List<String> written(String text) {
        return pieces.of(text).stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
    }
}
