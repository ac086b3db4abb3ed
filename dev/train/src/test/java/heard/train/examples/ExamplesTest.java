package heard.train.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.theme.SpanType;
import heard.domain.triage.Tier;
import heard.json.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExamplesTest {
    private final Examples examples = new Examples(Resources.framework());

    @Test
    void a_line_is_read_with_what_is_marked_in_it() {
        var one = examples.example(
                "a:1",
                "child | concern | neglect, family-help | vigilance | -1 | [NAME kayla]s mum\\nis at [SCHOOL st bedes]");
        assertEquals("kaylas mum\nis at st bedes", one.text());
        assertEquals(Tier.CONCERN, one.tier());
        assertEquals(List.of("neglect", "family-help"), one.themes());
        assertEquals(
                List.of(new Example.Mark(0, 5, SpanType.NAME), new Example.Mark(17, 25, SpanType.SCHOOL)), one.marks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child | none | - | - | 0",
                "ghost | none | - | - | 0 | text",
                "child | worry | - | - | 0 | text",
                "child | none | unknown | - | 0 | text",
                "child | none | - | - | 2 | text",
                "child | none | - | - | 0 | [PERSON kayla]"
            })
    void a_line_that_does_not_fit_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> examples.example("a:1", line));
    }

    /** What docs/labelling.md promises of the examples. */
    @Test
    void the_parts_share_no_author_and_no_text_and_carry_everything() throws IOException {
        var texts = new HashSet<String>();
        var authors = new HashSet<String>();
        int all = 0;
        int marked = 0;
        for (String part : List.of("train", "tune", "test")) {
            var batches = examples.read(Path.of("examples", part));
            var here =
                    batches.stream().map(one -> one.id().replaceAll("-.*", "")).collect(Collectors.toSet());
            for (String author : here) assertTrue(authors.add(author), author + " is in two parts");
            for (var one : batches) assertTrue(texts.add(one.text().toLowerCase(Locale.ROOT)), "twice: " + one.id());
            all += batches.size();
            marked +=
                    (int) batches.stream().filter(one -> !one.marks().isEmpty()).count();
            Set<String> themes =
                    batches.stream().flatMap(one -> one.themes().stream()).collect(Collectors.toSet());
            assertEquals(19, themes.size(), new TreeSet<>(themes).toString());
            assertEquals(
                    9,
                    batches.stream()
                            .flatMap(one -> one.needs().stream())
                            .distinct()
                            .count());
            assertEquals(3, batches.stream().map(Example::tier).distinct().count());
        }
        System.out.printf(
                "%,d examples, %,d of them with something marked, by %d authors%n", all, marked, authors.size());
        assertTrue(all >= 1_500);
        assertTrue(marked >= 1_200);
    }
}
