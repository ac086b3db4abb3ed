package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {
    private static final Language LANGUAGE = Language.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | true  | My social worker listened to me and told me what would happen next
            '' | true  | ok
            '' | true  | hola amigo
            '' | true  | ''
            '' | true  | 😀😀😀 12345
            pl | false | Mój tata bije mnie codziennie i bardzo się boję wracać do domu po szkole
            es | false | Me llamo María y no me gusta ir a la escuela porque los otros niños me pegan
            ur | false | میرے ابو مجھے مارتے ہیں اور میں گھر جانے سے ڈرتی ہوں
            zh | false | 我很害怕回家
            gu | false | મને ડર લાગે છે
            bn | false | ভয় পাই
            pa | false | ਮੈਨੂੰ ਡਰ
            uk | false | Я боюся їхати
            '' | false | на
            fa | false | من از رفتن به خانه می‌ترسم چون پدرم مرا می‌زند
            ar | false | أخاف أن أرجع إلى البيت
            ur-Latn | false | mujhe ghar nahi jana wahan bohat maar parti hai
            pa-Latn | false | mainu ghar jaan ton bahut dar lagda hai
            pl | false | boje sie isc do domu bo tata mnie bije
            """)
    void little_is_unknown_and_what_is_surely_another_is_for_a_person(String tag, boolean readable, String said) {
        var understood = Texts.understood(said);
        assertEquals(tag, understood.language().orElse(""));
        assertEquals(readable, understood.readable());
        assertEquals(!readable, understood.mustBeHeld());
    }

    @Test
    void english_as_children_type_it_is_never_for_an_interpreter() {
        for (String said : Lines.of("english-as-typed.txt")) {
            assertTrue(
                    read(said).readable(),
                    () -> said + " is taken for " + read(said).tag());
        }
    }

    @Test
    void sentences_are_named_rightly() throws IOException {
        var figures = Figures.of("sentences");
        assertEquals(18, figures.size());
        assertTrue(Figures.mean(figures, Figures::right) >= 0.97);
        figures.forEach((tag, one) -> {
            if (tag.equals("en")) assertTrue(one.right() >= 0.99 && one.unreadable() == 0);
            else assertTrue(one.unreadable() >= 0.97, tag);
        });
    }

    @Test
    void a_word_or_two_are_unknown_rather_than_wrong() throws IOException {
        assertTrue(Figures.mean(Figures.of("single-words"), Figures::wrong) <= 0.01);
        assertTrue(Figures.mean(Figures.of("word-pairs"), Figures::wrong) <= 0.01);
    }

    private static Language.Reading read(String said) {
        return LANGUAGE.read(said, Word.in(said));
    }

    /** How a language's texts were read, as shares. */
    private record Figures(double right, double wrong, double unreadable) {
        static Map<String, Figures> of(String kind) throws IOException {
            var figures = new TreeMap<String, Figures>();
            try (var files = Files.list(Texts.data("language/" + kind))) {
                for (var file : files.toList()) {
                    String tag = file.getFileName().toString().replace(".txt", "");
                    figures.put(tag, of(tag, Files.readAllLines(file)));
                }
            }
            figures.forEach((tag, one) -> System.out.printf(
                    "language: %s %s right %.1f %%, wrong %.1f %%, for a person %.1f %%%n",
                    kind, tag, 100 * one.right, 100 * one.wrong, 100 * one.unreadable));
            System.out.printf(
                    "language: %s, mean: right %.1f %%, wrong %.1f %%%n",
                    kind, 100 * mean(figures, Figures::right), 100 * mean(figures, Figures::wrong));
            return figures;
        }

        static double mean(Map<String, Figures> figures, ToDoubleFunction<Figures> what) {
            return figures.values().stream().mapToDouble(what).average().orElseThrow();
        }

        private static Figures of(String tag, List<String> texts) {
            var readings = texts.stream().map(LanguageTest::read).toList();
            return new Figures(
                    share(readings, one -> one.tag().filter(tag::equals).isPresent()),
                    share(
                            readings,
                            one -> one.tag().filter(named -> !named.equals(tag)).isPresent()),
                    share(readings, one -> !one.readable()));
        }

        private static double share(List<Language.Reading> readings, Predicate<Language.Reading> which) {
            return readings.stream().filter(which).count() / (double) readings.size();
        }
    }
}
