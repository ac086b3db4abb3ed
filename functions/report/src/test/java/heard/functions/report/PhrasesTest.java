package heard.functions.report;

import static heard.functions.report.House.GREATER_MANCHESTER;
import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static heard.functions.report.House.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.FeedbackBuilder;
import heard.domain.feedback.Group;
import heard.domain.feedback.Week;
import heard.domain.insight.Hit;
import heard.domain.place.AreaCode;
import heard.domain.report.Quarter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
    private static final Week FIRST = Week.parse("2026-W27");

    private final House house = new House().answered(Quarter.parse("2026-Q3"));
    private final List<Hit> hits = new ArrayList<>();

    @Test
    void a_phrase_is_told_from_nine_comments_and_not_from_eight() {
        say(Phrases.MORE_THAN, Phrases.BATCHES, "bullying", "They laugh at me. Nobody stops them. %s");
        assertEquals(List.of(), told());
        say(1, 1, "bullying", "Nobody stops them when they hit out. %s");
        assertEquals(List.of("nobody stops"), told());
    }

    @Test
    void a_phrase_of_two_weeks_is_not_told_however_many_say_it() {
        say(60, Phrases.BATCHES - 1, "bullying", "Nobody stops them. %s");
        assertEquals(List.of(), told());
    }

    @Test
    void the_same_words_sent_again_count_once() {
        for (int i = 0; i < 60; i++) say(1, 1, "bullying", "Nobody stops them at all", FIRST.plus(i % 13));
        assertEquals(List.of(), told());
    }

    @Test
    void what_was_taken_out_and_what_looks_like_a_name_is_in_no_phrase() {
        say(30, 6, "bullying", "I told Miss Blackwood twice, and [NAME] laughed again at number %s in Flixton park");
        say(30, 6, "bullying", "then Blackwood shouted loudly at number %s on 12 May");
        var told = String.join(" / ", told()).toLowerCase(java.util.Locale.ROOT);
        for (String name : List.of("blackwood", "name", "flixton", "12", "may"))
            assertFalse(told.contains(name), name + " in " + told);
        assertTrue(told.contains("laughed again") && told.contains("shouted loudly"), told);
    }

    @Test
    void a_phrase_stands_under_the_theme_it_is_said_of_most_and_none_within_another() {
        say(40, 6, "bullying", "they wait outside my school gate. %s");
        say(12, 6, "school-life", "they wait outside my school gate. We feel quite unsafe. %s");
        var told = house.life.voices().tellable(house.life.area(TRAFFORD).orElseThrow(), THIRD);
        assertEquals(
                List.of(
                        "bullying: outside my school gate",
                        "bullying: wait outside my school",
                        "school-life: feel quite unsafe"),
                told.stream().map(one -> one.theme() + ": " + one.text()).toList());
    }

    @Test
    void two_indexes_that_are_shown_alike_give_the_same_phrases_in_the_same_order() {
        long seed = Long.getLong("heard.seed", new Random().nextLong());
        System.out.println("heard.seed=" + seed);
        var random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            hits.clear();
            // Thirteen to seventeen are all shown as 15.
            for (String phrase : List.of("long waiting list", "nobody rings back", "cold dinner again")) {
                say(13 + random.nextInt(5), 5, "access-to-help", phrase + ". %s");
            }
            Collections.shuffle(hits, random);
            house.index.mayBeQuoted(hits);
            assertEquals(List.of("cold dinner again", "long waiting list", "nobody rings back"), told());
        }
    }

    @Test
    void only_what_a_person_approved_is_printed_and_above_local_only_what_three_partnerships_did() {
        say(40, 6, "bullying", "nobody ever stops. %s");
        var partnerships = List.of("E08000009", "E08000010", "E08000003");
        for (int i = 0; i < partnerships.size(); i++) {
            var area = new AreaCode(partnerships.get(i));
            var draft = taken(house.life.drawUp(area, THIRD, false));
            var written = taken(house.life.write(
                    area,
                    THIRD,
                    draft.version(),
                    new Life.Writing(new TreeMap<>(), List.of(), List.of("nobody ever stops"))));
            taken(house.life.protect(area, THIRD, written.version()));
            house.publish(GREATER_MANCHESTER, THIRD);
            String last = "reports/NW-GM/2026-Q3/" + (i == 0 ? "" : "issue-" + (i + 1) + "/") + "index.html";
            assertEquals(i == 2, house.page(last).contains("“nobody ever stops”"), "of " + (i + 1));
        }
        var local = house.life.latest(TRAFFORD, THIRD).orElseThrow();
        assertInstanceOf(
                StepOutcome.NoSuchQuote.class,
                house.life.write(
                        TRAFFORD,
                        THIRD,
                        local.version(),
                        new Life.Writing(new TreeMap<>(), List.of(), List.of("nobody said this"))));
        assertInstanceOf(StepOutcome.Published.class, publishWhatIsProtected(local));
        String page = house.page("reports/E08000009/2026-Q3/index.html");
        assertTrue(page.contains("Words that came up again and again") && page.contains("“nobody ever stops”"));
    }

    private StepOutcome publishWhatIsProtected(heard.domain.report.Report protectedNow) {
        String hash = Content.hash(protectedNow.content());
        var life = house.life;
        var signed = taken(life.sign(TRAFFORD, THIRD, protectedNow.version(), hash, "lead"));
        var second = taken(life.sign(TRAFFORD, THIRD, signed.version(), hash, "reviewer"));
        var read = taken(life.comment(TRAFFORD, THIRD, second.version(), hash, "Read."));
        return house.reporting.publish().publish(TRAFFORD, THIRD, read.version(), "lead");
    }

    private List<String> told() {
        return house.life.voices().tellable(house.life.area(TRAFFORD).orElseThrow(), THIRD).stream()
                .map(Content.Phrase::text)
                .toList();
    }

    /** So many comments over so many weeks, each of its own words. */
    private void say(int many, int weeks, String theme, String text) {
        for (int i = 0; i < many; i++) say(1, 1, theme, text.formatted(word(hits.size())), FIRST.plus(i % weeks));
    }

    private void say(int many, int weeks, String theme, String text, Week week) {
        for (int i = 0; i < many; i++) {
            hits.add(new Hit(
                    FeedbackBuilder.id(hits.size() + 1),
                    week.plus(i % weeks),
                    Group.CHILDREN,
                    text,
                    List.of(),
                    List.of(theme),
                    List.of(),
                    0));
        }
        house.index.mayBeQuoted(hits);
    }

    /** A word for a number: a figure would end a phrase. */
    private static String word(int number) {
        var word = new StringBuilder("x");
        for (char digit : Integer.toString(number).toCharArray()) word.append((char) (digit - '0' + 'a'));
        return word.toString();
    }
}
