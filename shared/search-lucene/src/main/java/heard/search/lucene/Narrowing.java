package heard.search.lucene;

import heard.domain.insight.Filter;
import heard.domain.insight.WeekRange;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns clauses and filter into what Lucene runs. */
final class Narrowing {
    private Narrowing() {}

    static Query query(List<Clause> clauses, Filter filter) {
        var all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (var clause : clauses) {
            all.add(clause.query(), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
            wanted |= !clause.excluded();
        }
        if (!wanted) all.add(new ConstantScoreQuery(Entry.inSight()), Occur.MUST);
        narrow(all, filter);
        return all.build();
    }

    private static void narrow(BooleanQuery.Builder all, Filter filter) {
        var weeks = filter.weeks();
        if (!weeks.equals(WeekRange.ALL)) {
            all.add(
                    IntPoint.newRangeQuery(Entry.WEEK_NUMBER, Entry.number(weeks.from()), Entry.number(weeks.to())),
                    Occur.FILTER);
        }
        narrow(all, Entry.GROUP, filter.group().map(group -> group.wire()));
        narrow(all, Entry.AGE_BAND, filter.ageBand().map(band -> band.wire()));
        narrow(all, Entry.SETTING, filter.setting().map(kind -> kind.wire()));
        narrow(all, Entry.THEME, filter.theme());
        narrow(all, Entry.NEED, filter.need());
        narrow(all, Entry.SENTIMENT, filter.sentiment().map(String::valueOf));
    }

    private static void narrow(BooleanQuery.Builder all, String field, Optional<String> value) {
        value.ifPresent(one -> all.add(new TermQuery(new Term(field, one)), Occur.FILTER));
    }
}
