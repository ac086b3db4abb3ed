package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import heard.domain.triage.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Danger said in languages that only a person reads comes first, and ordinary remarks in them do not. */
final class DangerTest {
    private static final Pattern ANOTHER_LANGUAGE = Pattern.compile("In [A-Z][a-z]+: ");
    private static final double LEAST_FOUND = 0.9;

    private record Said(String language, Tier tier, String text) {
        static List<Said> in(String resource) {
            return Lines.of(resource).stream()
                    .map(line -> line.split(" \\| ", 3))
                    .map(part -> new Said(part[0], Tier.valueOf(part[1].toUpperCase(Locale.ROOT)), part[2]))
                    .toList();
        }

        boolean dangerous() {
            return tier != Tier.NONE;
        }

        Tier read() {
            return Texts.understood(text).tier();
        }
    }

    @Test
    void all_that_the_rules_were_written_with_is_found_in_its_tier() {
        for (var one : Said.in("danger.txt")) assertEquals(one.tier(), one.read(), one.text());
    }

    @Test
    void most_of_what_they_were_not_written_with_is_found_too() {
        var apart = Said.in("danger-apart.txt");
        var dangerous = apart.stream().filter(Said::dangerous).toList();
        var ordinary = apart.stream().filter(one -> !one.dangerous()).toList();
        long found = count(dangerous, one -> one.read() != Tier.NONE);
        long right = count(dangerous, one -> one.read() == one.tier());
        long raised = count(ordinary, one -> one.read() != Tier.NONE);
        System.out.printf(
                "danger in other languages, kept apart: of %d found %d, in the right tier %d; of %d ordinary raised %d%n",
                dangerous.size(), found, right, ordinary.size(), raised);
        dangerous.stream()
                .collect(Collectors.groupingBy(Said::language, TreeMap::new, Collectors.toList()))
                .forEach((language, said) -> System.out.printf(
                        "  %s: %d of %d%n", language, count(said, one -> one.read() != Tier.NONE), said.size()));
        assertTrue(found >= dangerous.size() * LEAST_FOUND);
        assertEquals(0, raised);
    }

    /** What others wrote on the web, in 18 languages, and what adults here wrote of the NHS. */
    @Test
    void ordinary_texts_wake_hardly_any_rule() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.list(Texts.data("language/sentences"))) {
            for (var file : files.toList()) texts.addAll(Files.readAllLines(file));
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Texts.data("nhs-fft/phase1.csv"))) {
            for (var row : rows) texts.add(row.getField("feedback"));
        }
        long raised = texts.stream()
                .flatMap(text -> Texts.understood(text).tierReasons().stream())
                .filter(reason -> ANOTHER_LANGUAGE.matcher(reason).lookingAt())
                .count();
        System.out.printf("danger in other languages: of %d ordinary texts, raised %d%n", texts.size(), raised);
        assertTrue(raised <= texts.size() / 5_000);
    }

    private static long count(List<Said> all, Predicate<Said> which) {
        return all.stream().filter(which).count();
    }
}
