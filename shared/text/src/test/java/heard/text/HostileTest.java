package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import heard.domain.feedback.Words;
import heard.domain.theme.Span;
import heard.domain.theme.Understanding;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Any text is answered, and no pattern's work grows faster than the text. */
final class HostileTest {
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "1",
            " ",
            "@",
            ".",
            "-",
            "a.",
            "1 ",
            "a@",
            "07",
            "(0",
            "St ",
            "no no ",
            "A1",
            "ab12 ",
            "my name is ",
            "flat 1 ",
            "12 a ",
            "at ",
            "dot ",
            "case 1",
            "/",
            "01/",
            "snap is ",
            "x1-",
            "www.",
            "http://",
            "\"",
            "fn:or(",
            "\n",
            "'",
            "é",
            "😀",
            "\u202e",
            "\u0301",
            "1st ",
            "may 1 ",
            "nhs 1",
            "born the ",
            "a at b dot ",
            "kay dot ",
            "kay at ",
            "oh seven ",
            "one-",
            "double ",
            "x_",
            "a.1.",
            "M1 ",
            "AB12 ",
            "A.B.",
            "A. ",
            "St St ",
            "Kay Kay ",
            "12 Long ",
            "Park Primary ",
            "(415) ",
            "+1 ",
            "AB/1234/",
            "3 may ",
            "turned 3 on ",
            "ni ab 12 ",
            "xn--",
            "https://a.");

    @Test
    void strings_that_are_known_to_break_things() throws IOException {
        var strings = new ObjectMapper()
                .readTree(Texts.data("hostile/naughty-strings.json").toFile());
        for (var one : strings) sound(one.asText());
    }

    @Test
    void blank_long_and_broken_texts() {
        for (String one :
                List.of("", " ", "\n", "😀", "\ud800", "a\udc00b", "\u0000", "a".repeat(4_000), "﷽".repeat(4_000))) {
            sound(one);
        }
        for (String piece : PIECES) sound(piece.repeat(4_000 / piece.length()));
    }

    @Test
    void random_mixtures() {
        long seed = Long.getLong("heard.seed", 20_261_124L);
        System.out.println("seed (heard.seed): " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
            sound(text.toString());
        }
    }

    /** Three times the longest answer that the form takes, in the forms that finders look longest at. */
    @Test
    void a_text_three_times_the_longest_is_answered_in_bounded_time() {
        var redactor = Redactor.load();
        for (String piece : PIECES) {
            String text = piece.repeat(3 * Words.LONGEST / piece.length());
            assertTimeout(Duration.ofSeconds(10), () -> redactor.spans(text), piece);
        }
    }

    /** Counted in letters looked at, so that the machine's speed says nothing: three times the text, at most 3.6 times the looks. */
    @Test
    void the_work_of_every_pattern_grows_no_faster_than_the_text() throws IllegalAccessException {
        var patterns = patterns();
        assertTrue(patterns.size() > 25, "patterns are missing from this test");
        for (var pattern : patterns) {
            for (String piece : PIECES) {
                long once = looks(pattern, piece.repeat(4_000 / piece.length()));
                long thrice = looks(pattern, piece.repeat(12_000 / piece.length()));
                assertTrue(thrice <= 3.6 * once + 1_000, pattern + " on '" + piece + "': " + once + " → " + thrice);
                assertTrue(once <= 4_000L * 2_500, pattern + " on '" + piece + "': " + once);
            }
        }
    }

    private static void sound(String text) {
        Understanding understood = Texts.understood(text);
        int last = 0;
        for (Span span : understood.spans()) {
            assertTrue(span.start() >= last && span.end() <= text.codePointCount(0, text.length()));
            last = span.end();
        }
        assertEquals(Redactor.redacted(text, understood.spans()), understood.redacted());
        assertEquals(understood, Texts.understood(text), "the same text has the same answer");
    }

    private static List<Pattern> patterns() throws IllegalAccessException {
        var patterns = new ArrayList<Pattern>();
        for (var type : List.of(
                EmailFinder.class,
                WebFinder.class,
                HandleFinder.class,
                NumberFinder.class,
                PhoneFinder.class,
                Helplines.class,
                SpokenNumberFinder.class,
                PostcodeFinder.class,
                BirthDateFinder.class,
                VehicleFinder.class,
                ReferenceFinder.class,
                AddressFinder.class,
                LocalNameFinder.class,
                NameFinder.class,
                Spoken.class,
                PlainLetters.class,
                heard.text.linear.NGrams.class)) {
            for (var field : type.getDeclaredFields()) {
                if (field.getType() != Pattern.class || !Modifier.isStatic(field.getModifiers())) continue;
                field.setAccessible(true);
                patterns.add((Pattern) field.get(null));
            }
        }
        return patterns;
    }

    private static long looks(Pattern pattern, String text) {
        var counted = new Counted(text, new long[1]);
        var matcher = pattern.matcher(counted);
        while (matcher.find()) continue;
        return counted.looks()[0];
    }

    private record Counted(String text, long[] looks) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }
}
