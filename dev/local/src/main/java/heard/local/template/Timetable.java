package heard.local.template;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** When something runs by the clock, as EventBridge writes it. */
public sealed interface Timetable permits Timetable.Rate, Cron {
    /** The first time after the start of the service. */
    Instant first(Instant start);

    /** The next time after a moment; {@link Instant#MAX} where there is none. */
    Instant after(Instant moment);

    /** @throws IllegalArgumentException where it is of a kind that the local run cannot follow */
    static Timetable parse(String expression) {
        var cron = Pattern.compile("cron\\((.+)\\)").matcher(expression);
        if (cron.matches()) return Cron.parse(cron.group(1));
        var rate = Pattern.compile("rate\\(([1-9][0-9]{0,4}) (minute|hour|day)s?\\)")
                .matcher(expression);
        if (!rate.matches()) throw new IllegalArgumentException("a schedule that is not followed here: " + expression);
        var unit = ChronoUnit.valueOf(rate.group(2).toUpperCase(Locale.ROOT) + "S");
        return new Rate(unit.getDuration().multipliedBy(Long.parseLong(rate.group(1))));
    }

    /** At a rate, the first time soon: a machine that is on for an hour has what runs once a day done too. */
    record Rate(Duration every) implements Timetable {
        private static final Duration SOON = Duration.ofSeconds(2);

        @Override
        public Instant first(Instant start) {
            return start.plus(SOON);
        }

        @Override
        public Instant after(Instant moment) {
            return moment.plus(every);
        }
    }
}
