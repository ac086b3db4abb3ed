package heard.train.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.command.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableTest {
    @TempDir
    Path folder;

    @Test
    void rows_are_named_by_their_number_and_a_head_is_passed_over() throws IOException {
        assertEquals(List.of(4, 0, 2), Table.rowList(file("row_index\n4\n0\n2\n"), 5));
        assertEquals(List.of(4, 0, 2), Table.rowList(file("4\n0\n2\n"), 5));
    }

    @Test
    void a_wrong_list_is_refused_with_a_sentence() throws IOException {
        var past = file("row_index\n5\n");
        assertEquals(
                past + " names row 5, and there are 5 rows.",
                assertThrows(Complaint.class, () -> Table.rowList(past, 5)).sentence());
        var words = file("1\nseven\n");
        assertThrows(Complaint.class, () -> Table.rowList(words, 5));
        assertThrows(Complaint.class, () -> Table.read(folder.resolve("nothing.csv")));
        assertThrows(Complaint.class, () -> Table.read(file("")));
        assertThrows(Complaint.class, () -> Table.read(file("a,b\n1,2\n")).column("c"));
    }

    @Test
    void labels_with_commas_stand_in_quotation_marks() throws IOException {
        assertEquals(List.of("kept informed, in time", "food"), Table.fields("\"kept informed, in time\",food"));
        var table = Table.read(file("text,food,week,never\nhungry,1,3,0\nfull,,2,0\n"));
        assertEquals(List.of("food"), table.yesOrNoColumns());
    }

    @Test
    void a_text_is_in_one_part_and_once() throws IOException {
        var lines = new StringBuilder("text,label\n");
        for (int i = 0; i < 200; i++)
            lines.append("Comment  ")
                    .append(i % 100)
                    .append(i < 100 ? "," : " ,")
                    .append("1\n");
        var split = HashSplit.of(Table.read(file(lines.toString())), "text", List.of("label"), 0.2);
        assertEquals(100, split.train().size() + split.test().size());
        assertTrue(
                split.test().size() > 8 && split.test().size() < 35,
                "a fifth, about: " + split.test().size());
        var both = new HashSet<>(split.train());
        both.retainAll(split.test());
        assertTrue(both.isEmpty());
        assertEquals(List.of("label"), split.labels(5, 1));
        assertEquals(List.of(), split.labels(101, 1));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "table", ".csv"), text);
    }
}
