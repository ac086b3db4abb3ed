package heard.train.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a table with many labels, each text once, parted by a hash of the text: SHA-256 of it in lower case with single blanks, and
 * where that number leaves no rest divided by one over the test's share, the row is for testing. Nobody chose, and anybody can do it again.
 */
final class HashSplit {
    private final List<String> texts;
    private final Map<String, List<String>> columns;
    private final List<Integer> train = new ArrayList<>();
    private final List<Integer> test = new ArrayList<>();

    private HashSplit(List<String> texts, Map<String, List<String>> columns) {
        this.texts = texts;
        this.columns = columns;
    }

    static HashSplit of(Table table, String text, List<String> labels, double testShare) {
        var columns = labels.stream().distinct().collect(Collectors.toMap(name -> name, table::column));
        var split = new HashSplit(table.column(text), columns);
        var seen = new HashSet<String>();
        var parts = BigInteger.valueOf(Math.round(1 / testShare));
        for (int row = 0; row < split.texts.size(); row++) {
            String plain = split.texts.get(row).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
            if (plain.isEmpty() || !seen.add(plain)) continue;
            (hash(plain).mod(parts).signum() == 0 ? split.test : split.train).add(row);
        }
        return split;
    }

    private static BigInteger hash(String text) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every Java has it
        }
    }

    List<Integer> train() {
        return train;
    }

    List<Integer> test() {
        return test;
    }

    String text(int row) {
        return texts.get(row);
    }

    /** Those that enough rows of both parts have, in the order of their names. */
    List<String> labels(int fewestTraining, int fewestTest) {
        return columns.keySet().stream()
                .sorted()
                .filter(label -> train.stream().filter(row -> has(row, label)).count() >= fewestTraining
                        && test.stream().filter(row -> has(row, label)).count() >= fewestTest)
                .toList();
    }

    boolean[][] has(List<Integer> rows, List<String> labels) {
        var has = new boolean[rows.size()][labels.size()];
        for (int i = 0; i < has.length; i++) {
            for (int label = 0; label < labels.size(); label++) has[i][label] = has(rows.get(i), labels.get(label));
        }
        return has;
    }

    private boolean has(int row, String label) {
        return Stream.ofNullable(columns.get(label))
                .map(column -> column.get(row).strip())
                .anyMatch(value -> value.equals("1") || value.equals("1.0"));
    }
}
