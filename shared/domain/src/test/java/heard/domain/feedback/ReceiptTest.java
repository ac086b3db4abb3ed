package heard.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReceiptTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final Random random = new Random(7);

    @Test
    void a_code_is_read_as_a_person_types_it() {
        var receipt = Receipt.draw(random);
        assertEquals(receipt, Receipt.parse(receipt.shown()));
        assertEquals(
                receipt,
                Receipt.parse(
                        " " + receipt.shown().toLowerCase(java.util.Locale.ROOT).replace("-", " ")));
        assertEquals(receipt, Receipt.parse(receipt.value().replace('0', 'o').replace('1', 'l')));
    }

    @Test
    void one_wrong_character_is_found_unless_its_value_is_the_same_modulo_31() {
        int missed = 0;
        int tried = 0;
        for (int draw = 0; draw < 50; draw++) {
            String code = Receipt.draw(random).value();
            for (int at = 0; at < code.length(); at++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other == code.charAt(at)) continue;
                    tried++;
                    if (accepted(code.substring(0, at) + other + code.substring(at + 1))) missed++;
                }
            }
        }
        assertTrue(tried > 20_000);
        assertTrue(missed < tried / 200, missed + " of " + tried + " wrong codes were taken");
    }

    @Test
    void anything_else_is_refused_without_being_repeated() {
        for (String typed : new String[] {"", "hello", "0000-0000-0000-1", "U000-0000-0000-0", "0".repeat(5000)}) {
            var refused = assertThrows(IllegalArgumentException.class, () -> Receipt.parse(typed));
            assertEquals("this is not a code that Heard gives", refused.getMessage());
        }
    }

    @Test
    void a_thousand_draws_are_unlike_and_none_prints_itself() {
        var drawn = new HashSet<Receipt>();
        for (int i = 0; i < 1_000; i++) {
            drawn.add(Receipt.draw(random));
        }
        assertEquals(1_000, drawn.size());
        var one = drawn.iterator().next();
        assertFalse(one.toString().contains(one.value()));
    }

    @Test
    void only_its_own_nonce_opens_a_covered_receipt_and_nothing_stored_equals_another() {
        var seal = new Seal(
                "a key of at least thirty-two bytes for tests".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var receipt = Receipt.draw(random);
        var nonce = new Nonce("nonce-nonce-nonce-1");
        var covered = seal.cover(receipt, nonce);
        assertEquals(receipt, seal.open(covered, nonce));
        assertThrows(IllegalArgumentException.class, () -> seal.open(covered, new Nonce("nonce-nonce-nonce-2")));
        assertNotEquals(
                seal.digest(nonce).hex().substring(0, 32), seal.id(receipt).value());
        assertEquals(seal.idOfImported("file", "1"), seal.idOfImported("file", "1"));
        assertNotEquals(seal.idOfImported("file", "1"), seal.idOfImported("file", "2"));
    }

    private static boolean accepted(String code) {
        try {
            new Receipt(code);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
