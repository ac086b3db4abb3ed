package heard.search.lucene;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.search.lucene.Storage.page;
import static heard.search.lucene.Storage.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.IndexChange;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchQuery;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Understanding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Strings that have broken other people's software: said, and searched for. */
final class HostileStringsTest {
    @Test
    void every_hostile_string_can_be_said_and_searched_for() throws Exception {
        var strings = strings();
        var storage = new Storage();
        var changes = new ArrayList<IndexChange>();
        for (int i = 0; i < strings.size(); i++) {
            changes.add(new IndexChange.Put(saying(i, strings.get(i))));
        }
        storage.writer().apply(TRAFFORD, changes);
        var reader = storage.reader();
        assertEquals(strings.size(), page(reader, TRAFFORD, "").total());
        int understood = 0;
        for (var string : strings) {
            for (var typed : List.of(string, "\"" + string + "\"", "-" + string, string + "*", "\"" + string)) {
                understood += answered(reader, typed) ? 1 : 0;
            }
        }
        System.out.println(understood + " of " + strings.size() * 5 + " hostile searches were understood");
        assertTrue(understood > strings.size());
    }

    @Test
    void any_mixture_is_answered() {
        long seed = Long.getLong("heard.seed", new Random().nextLong());
        System.out.println("heard.seed=" + seed);
        var random = new Random(seed);
        var storage = new Storage();
        storage.writer().apply(TRAFFORD, List.of(put(1, "the bus was late 😀"), put(2, "don't help")));
        var reader = storage.reader();
        String alphabet = "ab*\"- '’“”?~:()[]{}\\/^+&|!\u0000\u200d\ud83d\ude00é\u0301字\n";
        for (int i = 0; i < 3_000; i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            answered(reader, typed.toString());
        }
    }

    private static boolean answered(FeedbackSearch reader, String typed) {
        int longest = Math.min(typed.codePointCount(0, typed.length()), SearchQuery.LONGEST);
        var query = new SearchQuery(
                typed.substring(0, typed.offsetByCodePoints(0, longest)), Filter.NONE, 100, Optional.empty());
        return switch (reader.search(TRAFFORD, query)) {
            case SearchOutcome.NotUnderstood not -> false;
            case SearchOutcome.Found found -> {
                for (var hit : found.page().hits()) {
                    int length = hit.text().codePointCount(0, hit.text().length());
                    int end = 0;
                    for (var mark : hit.highlights()) {
                        assertTrue(mark.start() >= end && mark.end() > mark.start() && mark.end() <= length);
                        end = mark.end();
                    }
                }
                yield true;
            }
        };
    }

    /** Redacted text may hold what words may not: it is any text. */
    private static CodedFeedback saying(int id, String text) {
        var plain = aFeedback(id).assessed("listening");
        var u = plain.understanding().orElseThrow();
        return new CodedFeedback(
                plain.feedback(),
                plain.state(),
                plain.version(),
                Optional.of(new Understanding(
                        u.language(),
                        u.readable(),
                        text,
                        u.spans(),
                        u.tier(),
                        u.tierReasons(),
                        u.themes(),
                        u.needs(),
                        u.sentiment(),
                        u.unsure(),
                        u.version())));
    }

    private static List<String> strings() throws Exception {
        String shared = System.getProperty("heard.shared", System.getProperty("heard.root") + "/../shared");
        var file = Path.of(shared, "data/hostile/naughty-strings.json");
        if (!Files.exists(file)) System.err.println("SKIPPED: the hostile strings are not beside the project: " + file);
        Assumptions.assumeTrue(Files.exists(file), "the hostile strings are not beside the project");
        return List.of(new ObjectMapper().readValue(file.toFile(), String[].class));
    }
}
