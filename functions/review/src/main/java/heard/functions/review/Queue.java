package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.place.PartnershipCode;
import heard.domain.triage.HeldItem;
import heard.domain.triage.HeldPage;
import heard.domain.triage.HeldQueue;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.PageToken;
import heard.http.Problem;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/review/queue}: what waits for a person, the most pressing first. */
final class Queue {
    private static final int PAGE = 25;
    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_TOKEN = 2_048;

    /** A page of the queue on the wire. */
    private record Told(long total, List<Item> items, Optional<String> next) {}

    /** A held item on the wire; its text is redacted. */
    private record Item(
            String id, String week, String group, String tier, List<String> reasons, String text, int version) {
        static Item of(HeldItem held) {
            return new Item(
                    held.id().value(),
                    held.week().toString(),
                    held.group().wire(),
                    held.tier().wire(),
                    held.reasons(),
                    held.redacted(),
                    held.version());
        }

        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    private final HeldQueue queue;
    private final PageToken tokens;

    Queue(HeldQueue queue, PageToken tokens) {
        this.queue = queue;
        this.tokens = tokens;
    }

    APIGatewayV2HTTPResponse answer(PartnershipCode partnership, Fields asked) {
        int limit = asked.maybeWhole("limit", 1, LARGEST_PAGE).orElse(PAGE);
        var token = asked.maybeText("page", LONGEST_TOKEN);
        var after = token.flatMap(sent -> tokens.open(context(partnership), sent));
        if (token.isPresent() && after.isEmpty()) {
            asked.wrong("page", "This page belongs to another queue. Start again without it.");
        }
        var problems = asked.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        return Answers.json(200, told(partnership, queue.page(partnership, limit, after)));
    }

    private Told told(PartnershipCode partnership, HeldPage page) {
        return new Told(
                page.total(),
                page.items().stream().map(Item::of).toList(),
                page.next().map(place -> tokens.sign(context(partnership), place)));
    }

    private static String context(PartnershipCode partnership) {
        return "review\n" + partnership;
    }
}
