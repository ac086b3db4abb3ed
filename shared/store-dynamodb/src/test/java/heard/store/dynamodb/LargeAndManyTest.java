package heard.store.dynamodb;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Answer;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Words;
import heard.domain.theme.Casebook.Coding;
import heard.domain.triage.Tier;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What meets the limits of DynamoDB: 4 MB a transaction, 1 MB a page. */
class LargeAndManyTest {
    @Test
    void many_of_the_longest_are_kept_though_one_transaction_cannot_hold_them() {
        var tables = LocalDynamo.tables();
        var many =
                IntStream.rangeClosed(1, 30).mapToObj(LargeAndManyTest::longest).toList();
        assertEquals(30, tables.intake().keepAll(many).size());
        var seen = new TreeSet<String>();
        tables.casebook().each(TRAFFORD, one -> seen.add(one.feedback().id().value()));
        assertEquals(30, seen.size());
    }

    @Test
    void a_queue_of_several_pages_is_counted_and_read_whole() {
        var tables = LocalDynamo.tables();
        var many =
                IntStream.rangeClosed(1, 12).mapToObj(LargeAndManyTest::longest).toList();
        tables.intake().keepAll(many);
        var understood = aFeedback(1).understood(Tier.URGENT, "neglect");
        var states = tables.casebook()
                .code(many.stream()
                        .map(one -> new Coding(TRAFFORD, one.id(), understood))
                        .toList());
        assertEquals(12, states.size());
        var queue = tables.queue().queue();
        var first = queue.page(TRAFFORD, 8, Optional.empty());
        assertEquals(12, first.total());
        assertEquals(8, first.items().size());
        var second = queue.page(TRAFFORD, 8, first.next());
        assertEquals(4, second.items().size());
        assertTrue(second.next().isEmpty());
    }

    @Test
    void ids_lie_in_all_lanes() {
        var lanes = new TreeSet<String>();
        IntStream.range(0, 200).forEach(number -> lanes.add(Lanes.partitionKey(TRAFFORD, id(number))));
        assertEquals(new TreeSet<>(Lanes.of(TRAFFORD)), lanes);
        assertEquals("E08000009#3", Lanes.of(TRAFFORD).get(3));
    }

    private static Feedback longest(int number) {
        var words = new Words("💔".repeat(Words.LONGEST));
        return aFeedback(number)
                .withAnswers(IntStream.range(0, 8)
                        .mapToObj(question -> new Answer.Said("q-" + question, words))
                        .toArray(Answer[]::new))
                .feedback();
    }
}
