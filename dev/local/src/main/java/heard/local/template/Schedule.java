package heard.local.template;

import java.time.Duration;

/**
 * Something that runs by the clock.
 *
 * @param expression as EventBridge writes it, such as {@code rate(1 hour)} or {@code cron(…)}
 */
public record Schedule(String function, String handler, String expression) {
    /** How often it runs here: its rate, or for a cron expression once a day. */
    public Duration every() {
        var match = java.util.regex.Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)")
                .matcher(expression);
        if (!match.matches()) return Duration.ofDays(1);
        long times = Long.parseLong(match.group(1));
        return switch (match.group(2)) {
            case "minute" -> Duration.ofMinutes(times);
            case "hour" -> Duration.ofHours(times);
            default -> Duration.ofDays(times);
        };
    }
}
