package heard.functions.insight;

import heard.domain.feedback.Week;
import heard.domain.insight.Trend;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** How many comments each week, on the wire: every week that has any, the oldest first. */
record TrendAnswer(List<Point> all, Map<String, List<Point>> themes) {
    record Point(String week, long comments) {}

    static TrendAnswer of(Trend trend) {
        var themes = new LinkedHashMap<String, List<Point>>();
        trend.byTheme().forEach((code, weeks) -> themes.put(code, points(weeks)));
        return new TrendAnswer(points(trend.all()), themes);
    }

    private static List<Point> points(SortedMap<Week, Long> weeks) {
        return weeks.entrySet().stream()
                .map(one -> new Point(one.getKey().toString(), one.getValue()))
                .toList();
    }
}
