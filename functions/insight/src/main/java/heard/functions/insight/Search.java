package heard.functions.insight;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.SearchQuery;
import heard.domain.place.PartnershipCode;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;
import java.util.Optional;

/** {@code GET /v1/insight/search}: words and filters in, a page of comments out. */
final class Search {
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_TOKEN = 2_048;

    private final FeedbackSearch search;
    private final Filters filters;
    private final Places places;

    Search(FeedbackSearch search, Filters filters, Places places) {
        this.search = search;
        this.filters = filters;
        this.places = places;
    }

    APIGatewayV2HTTPResponse answer(PartnershipCode partnership, Fields asked) {
        var first = new SearchQuery(
                asked.maybeText("q", SearchQuery.LONGEST).orElse(""),
                filters.read(asked),
                asked.maybeWhole("size", 1, LARGEST_PAGE).orElse(PAGE),
                Optional.empty());
        var page = asked.maybeText("page", LONGEST_TOKEN);
        var after = page.flatMap(token -> places.open(partnership, first, token));
        if (page.isPresent() && after.isEmpty()) {
            asked.wrong("page", "This page belongs to another search. Start again without it.");
        }
        var problems = asked.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var query = new SearchQuery(first.words(), first.filter(), first.size(), after);
        return switch (search.search(partnership, query)) {
            case SearchOutcome.NotUnderstood not -> Answers.problem(Problem.field("#/q", not.reason()));
            case SearchOutcome.Found found -> Answers.json(200, told(partnership, query, found.page()));
        };
    }

    private SearchAnswer told(PartnershipCode partnership, SearchQuery query, SearchPage found) {
        return new SearchAnswer(
                found.total(),
                found.hits().stream().map(SearchAnswer.Item::of).toList(),
                found.facets(),
                found.next().map(after -> places.token(partnership, query, after)));
    }
}
