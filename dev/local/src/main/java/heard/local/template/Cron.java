package heard.local.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A calendar of EventBridge: minutes, hours, days of the month, months, days of the week (1 is Sunday) and years, in UTC. Values,
 * ranges, steps and lists of them are followed; {@code L}, {@code W} and {@code #} are not.
 */
public record Cron(
        SortedSet<Integer> minutes,
        SortedSet<Integer> hours,
        SortedSet<Integer> days,
        SortedSet<Integer> months,
        SortedSet<Integer> weekdays,
        SortedSet<Integer> years)
        implements Timetable {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final Pattern PART =
            Pattern.compile("(?:\\*|([0-9]+|[A-Z]{3})(?:-([0-9]+|[A-Z]{3}))?)(?:/([1-9][0-9]*))?");

    static Cron parse(String text) {
        String[] fields = text.strip().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length != 6) throw refused(text);
        // One of the two kinds of day says "?", which leaves it to the other.
        if (fields[2].equals("?") == fields[4].equals("?")) throw refused(text);
        return new Cron(
                values(fields[0], 0, 59, List.of()),
                values(fields[1], 0, 23, List.of()),
                values(fields[2].equals("?") ? "*" : fields[2], 1, 31, List.of()),
                values(fields[3], 1, 12, MONTHS),
                values(fields[4].equals("?") ? "*" : fields[4], 1, 7, WEEKDAYS),
                values(fields[5], 1970, 2199, List.of()));
    }

    @Override
    public Instant first(Instant start) {
        return after(start);
    }

    @Override
    public Instant after(Instant moment) {
        var from = moment.atOffset(ZoneOffset.UTC);
        var end = LocalDate.of(years.last(), 12, 31);
        for (var day = from.toLocalDate(); !day.isAfter(end); day = day.plusDays(1)) {
            if (!on(day)) continue;
            for (int hour : hours) {
                for (int minute : minutes) {
                    var at = day.atTime(LocalTime.of(hour, minute)).toInstant(ZoneOffset.UTC);
                    if (at.isAfter(moment)) return at;
                }
            }
        }
        return Instant.MAX;
    }

    private boolean on(LocalDate day) {
        return years.contains(day.getYear())
                && months.contains(day.getMonthValue())
                && days.contains(day.getDayOfMonth())
                && weekdays.contains(day.getDayOfWeek().getValue() % 7 + 1);
    }

    private static SortedSet<Integer> values(String field, int least, int most, List<String> names) {
        var values = new TreeSet<Integer>();
        for (String part : field.split(",", -1)) {
            var read = PART.matcher(part);
            if (!read.matches()) throw refused(field);
            boolean all = read.group(1) == null;
            int first = all ? least : number(read.group(1), names);
            // "5/10" is every tenth from the fifth on.
            int last = all || (read.group(2) == null && read.group(3) != null)
                    ? most
                    : number(read.group(2) == null ? read.group(1) : read.group(2), names);
            if (first < least || last > most || first > last) throw refused(field);
            int step = read.group(3) == null ? 1 : Integer.parseInt(read.group(3));
            for (int value = first; value <= last; value += step) values.add(value);
        }
        return values;
    }

    private static int number(String word, List<String> names) {
        return names.contains(word) ? names.indexOf(word) + 1 : Integer.parseInt(word);
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("a calendar that is not followed here: " + what);
    }
}
