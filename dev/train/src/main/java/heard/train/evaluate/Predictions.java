package heard.train.evaluate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was told of each row, for whoever wants to look closer: the row, what was told, and a score for each label. */
final class Predictions {
    private Predictions() {}

    static void write(Path file, List<Integer> rows, List<String> names, List<float[]> scores, int[] told)
            throws IOException {
        try (var writer = CsvWriter.builder().build(file)) {
            var head = new ArrayList<>(List.of("row", "told"));
            head.addAll(names);
            writer.writeRecord(head);
            for (int i = 0; i < told.length; i++) {
                var fields = new ArrayList<>(List.of(Integer.toString(rows.get(i)), names.get(told[i])));
                for (float score : scores.get(i)) fields.add(String.format(java.util.Locale.ROOT, "%.4f", score));
                writer.writeRecord(fields);
            }
        }
    }
}
