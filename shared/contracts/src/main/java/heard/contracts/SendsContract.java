package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.domain.feedback.Sends;
import heard.domain.feedback.Sends.Way;
import org.junit.jupiter.api.Test;

/** What every {@link Sends} must do. */
public interface SendsContract {
    /** Some minute of July 2026. */
    long MINUTE = 29_745_315;

    /** Empty at the start of each test. */
    Sends sends();

    @Test
    default void counts_what_is_added_and_gives_the_whole() {
        var sends = sends();
        assertEquals(5, sends.add(TRAFFORD, Way.SCRIPT, MINUTE, 5));
        assertEquals(155, sends.add(TRAFFORD, Way.SCRIPT, MINUTE, 150));
    }

    @Test
    default void counts_each_partnership_way_and_minute_by_itself() {
        var sends = sends();
        sends.add(TRAFFORD, Way.SCRIPT, MINUTE, 5);
        assertEquals(1, sends.add(WIGAN, Way.SCRIPT, MINUTE, 1));
        assertEquals(2, sends.add(TRAFFORD, Way.FORM, MINUTE, 2));
        assertEquals(3, sends.add(TRAFFORD, Way.SCRIPT, MINUTE + 1, 3));
        assertEquals(6, sends.add(TRAFFORD, Way.SCRIPT, MINUTE, 1));
    }

    @Test
    default void of_many_that_add_at_once_none_is_lost() {
        var sends = sends();
        var told = Race.of(runner -> sends.add(TRAFFORD, Way.SCRIPT, MINUTE, 1));
        assertEquals(told.size(), told.stream().distinct().count(), "each was told another count");
        assertEquals(told.size() + 1L, sends.add(TRAFFORD, Way.SCRIPT, MINUTE, 1));
    }

    @Test
    default void nothing_cannot_be_added() {
        assertThrows(IllegalArgumentException.class, () -> sends().add(TRAFFORD, Way.FORM, MINUTE, 0));
    }
}
