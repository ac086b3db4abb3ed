package heard.train.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import heard.command.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of comma-separated values with a head.
 *
 * @param columns its head
 * @param rows without it
 */
record Table(List<String> columns, List<List<String>> rows) {
    /** @throws Complaint where it is not there or has no head */
    static Table read(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file))
            throw new Complaint("There is no file " + file + " to read.");
        try (var reader = CsvReader.builder().ofCsvRecord(file)) {
            List<String> columns = List.of();
            var rows = new ArrayList<List<String>>();
            for (var one : reader) {
                if (columns.isEmpty()) columns = List.copyOf(one.getFields());
                else rows.add(one.getFields());
            }
            if (columns.isEmpty()) throw new Complaint(file + " is empty.");
            return new Table(columns, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws Complaint where there is no such column */
    List<String> column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) throw new Complaint("There is no column " + name + ". There are: " + String.join(", ", columns));
        return rows.stream().map(row -> at < row.size() ? row.get(at) : "").toList();
    }

    /** The fields of one line of comma-separated values: a name with a comma in it stands in quotation marks. */
    static List<String> fields(String line) {
        try (var reader = CsvReader.builder().ofCsvRecord(line)) {
            return reader.stream().findFirst().map(one -> one.getFields()).orElse(List.of());
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe); // the line lies in memory
        }
    }

    /** Columns whose values are all 0, 1 or missing, and that are 1 somewhere. */
    List<String> yesOrNoColumns() {
        return columns.stream()
                .filter(name -> column(name).stream().allMatch(value -> value.matches("(?:[01](?:\\.0)?)?")))
                .filter(name -> column(name).stream().anyMatch(value -> value.startsWith("1")))
                .toList();
    }

    /** The rows that a list names by their number in the file, from 0: one number a line, a head is passed over. */
    static List<Integer> rowList(Path file, int rows) {
        var numbers = new ArrayList<Integer>();
        for (String one : read(file).firstColumnWithHead()) {
            String number = one.strip();
            if (!number.matches("[0-9]{1,9}")) {
                if (numbers.isEmpty()) continue;
                throw new Complaint(file + " has a row that is not a number: " + number);
            }
            int row = Integer.parseInt(number);
            if (row >= rows) throw new Complaint(file + " names row " + row + ", and there are " + rows + " rows.");
            numbers.add(row);
        }
        return numbers;
    }

    private List<String> firstColumnWithHead() {
        var all = new ArrayList<String>();
        all.add(columns.getFirst());
        rows.forEach(row -> all.add(row.getFirst()));
        return all;
    }
}
