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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Danger said in languages that only a person reads comes first, and ordinary remarks in them do not. */
final class DangerTest {
    private static final Pattern ANOTHER_LANGUAGE = Pattern.compile("In [A-Z][a-z]+: ");
    private static final double LEAST_FOUND = 0.9;
    private static final TierRules RULES = TierRules.load();

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

        /** Whether it waits for a person, for its words or for its language. */
        boolean isSeen() {
            var understood = Texts.understood(text);
            return understood.tier() != Tier.NONE || !understood.readable();
        }

        /** By the rules alone: what is learnt knows English. */
        Tier ruled() {
            return rules(text).tier();
        }
    }

    @Test
    void all_that_the_rules_were_written_with_is_found_in_its_tier() {
        for (var one : Said.in("danger.txt")) {
            assertEquals(one.tier(), one.ruled(), one.text());
            if (one.dangerous()) assertTrue(Texts.understood(one.text()).tier() != Tier.NONE, one.text());
        }
    }

    @Test
    void most_of_what_they_were_not_written_with_is_found_too() {
        var apart = Said.in("danger-apart.txt");
        report("danger-apart.txt", apart);
        var dangerous = apart.stream().filter(Said::dangerous).toList();
        var ordinary = apart.stream().filter(one -> !one.dangerous()).toList();
        assertTrue(count(dangerous, one -> one.ruled() != Tier.NONE) >= dangerous.size() * LEAST_FOUND);
        assertEquals(0, count(ordinary, one -> one.ruled() != Tier.NONE));
    }

    /** Rules know how soon; that a person looks at all must not hang on them. */
    @Test
    void a_person_sees_nearly_all_danger_that_was_written_after_the_rules() {
        var after = Said.in("danger-after.txt");
        report("danger-after.txt", after);
        var unseen = after.stream().filter(one -> !one.isSeen()).map(Said::text).toList();
        System.out.printf("danger in other languages: of %d a person does not see %d%n", after.size(), unseen.size());
        assertTrue(unseen.size() <= after.size() * (1 - LEAST_FOUND), unseen.toString());
    }

    private static void report(String file, List<Said> said) {
        said.stream()
                .filter(Said::dangerous)
                .collect(Collectors.groupingBy(Said::language, TreeMap::new, Collectors.toList()))
                .forEach((language, all) -> System.out.printf(
                        "%s, %s: of %d rules found %d, in the right tier %d%n",
                        file,
                        language,
                        all.size(),
                        count(all, one -> one.ruled() != Tier.NONE),
                        count(all, one -> one.ruled() == one.tier())));
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
                .flatMap(text -> rules(text).reasons().stream())
                .filter(reason -> ANOTHER_LANGUAGE.matcher(reason).lookingAt())
                .count();
        System.out.printf("danger in other languages: of %d ordinary texts, raised %d%n", texts.size(), raised);
        assertTrue(raised <= texts.size() / 5_000);
    }

    private static TierRules.Found rules(String text) {
        var spoken = Spoken.of(text);
        return RULES.find(spoken, spoken.index().createSearcher(), Optional.empty());
    }

    private static long count(List<Said> all, Predicate<Said> which) {
        return all.stream().filter(which).count();
    }
}
