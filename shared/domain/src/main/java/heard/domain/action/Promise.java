package heard.domain.action;

import java.time.LocalDate;

/**
 * What will be or was done.
 *
 * @param deed in plain words
 * @param due the day by which it is promised
 */
public record Promise(String deed, LocalDate due) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    public Promise {
        deed = Limits.text(deed, Action.LONGEST_TEXT, "what is done");
        if (due.getYear() < FIRST_YEAR || due.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a day that is due lies between 2000 and 2199");
        }
    }
}
