package heard.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import heard.domain.theme.Understanding;
import heard.domain.triage.Tier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Ordinary comments of adults on the NHS: few of them may wait for a person for no reason. */
final class NhsCommentsTest {
    /** The most that may be held of 1,000; measured when written: 3. */
    private static final double MOST_HELD = 20;
    /** Enough to see it go wrong; heard evaluate alerts reads them all. */
    private static final int ONE_OF = 10;

    @Test
    void few_ordinary_comments_are_held() throws IOException {
        var understood = new ArrayList<Understanding>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Texts.data("nhs-fft/phase1.csv"))) {
            for (NamedCsvRecord row : rows) {
                if (row.getStartingLineNumber() % ONE_OF == 0)
                    understood.add(Texts.understood(row.getField("feedback")));
            }
        }
        double held = per1000(understood, Understanding::mustBeHeld);
        System.out.printf(
                "NHS comments: %d; of 1,000: held %.1f (urgent %.1f, concern %.1f, unreadable %.1f), with a theme %.0f%n",
                understood.size(),
                held,
                per1000(understood, one -> one.tier() == Tier.URGENT),
                per1000(understood, one -> one.tier() == Tier.CONCERN),
                per1000(understood, one -> !one.readable()),
                per1000(understood, one -> !one.themes().isEmpty()));
        assertTrue(held <= MOST_HELD);
    }

    private static double per1000(List<Understanding> all, Predicate<Understanding> which) {
        return 1000.0 * all.stream().filter(which).count() / all.size();
    }
}
