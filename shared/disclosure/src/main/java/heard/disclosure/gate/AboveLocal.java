package heard.disclosure.gate;

import heard.disclosure.Disclosure;
import heard.disclosure.attack.Span;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.List;

/**
 * Above local level nothing is told of fewer than three partnerships, nor where one may have more than nine tenths: the others could
 * subtract themselves.
 *
 * <p>Both are judged by what the rule shows of each partnership and not by its count, so that leaving a figure out tells nothing more.
 */
final class AboveLocal {
    static final int FEWEST_SOURCES = 3;

    private AboveLocal() {}

    static boolean mayBeTold(Table table, int figure) {
        var wanted = table.figure(figure);
        if (table.hierarchy().isLocal(wanted.area()) || table.count(figure) == 0) return true;
        List<Span> sources = table.hierarchy().within(wanted.area()).stream()
                .map(area -> table.count(new Figure(wanted.period(), area, wanted.theme(), wanted.group())))
                .filter(count -> count > 0)
                .map(count -> Span.of(Disclosure.shown(count).text()))
                .toList();
        long least = sources.stream().mapToLong(Span::least).sum();
        return sources.size() >= FEWEST_SOURCES
                && sources.stream().noneMatch(one -> one.most() * 10L > 9 * (one.most() + least - one.least()));
    }
}
