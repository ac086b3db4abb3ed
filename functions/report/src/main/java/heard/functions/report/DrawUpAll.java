package heard.functions.report;

import heard.domain.feedback.LocalDay;
import heard.domain.feedback.Week;
import heard.domain.place.AreaCode;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.ReportYear;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws up what is due for every place: the quarter that ended last, and after March the year too. People take it from there. One that
 * fails stops no other, and all that failed are told at the end.
 */
final class DrawUpAll {
    private final Life life;
    private final Region region;
    private final InstantSource clock;

    DrawUpAll(Life life, Region region, InstantSource clock) {
        this.life = life;
        this.region = region;
        this.clock = clock;
    }

    /**
     * @return what was drawn up now, such as {@code E08000009/2026-Q3}; what somebody had drawn up before is left as it is
     * @throws NotDrawnUp where any failed; the others are there all the same
     */
    List<String> due() {
        var drawn = new ArrayList<String>();
        var failed = new NotDrawnUp();
        for (var period : periods()) {
            for (var area : region.areas()) {
                String name = area.code() + "/" + period;
                try {
                    if (drawUp(area.code(), period)) drawn.add(name);
                } catch (RuntimeException broken) {
                    failed.add(name, broken);
                }
            }
        }
        failed.throwIfAny();
        return drawn;
    }

    private boolean drawUp(AreaCode area, Period period) {
        if (life.latest(area, period).isPresent()) return false;
        return life.drawUp(area, period, false) instanceof StepOutcome.Taken;
    }

    private List<Period> periods() {
        var quarter = Quarter.of(Week.of(LocalDay.of(clock.instant()))).previous();
        return quarter.quarter() == 1 ? List.of(quarter, new ReportYear(quarter.year() - 1)) : List.of(quarter);
    }
}
