package heard.local;

import heard.command.Complaint;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.Seal;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.feedback.Words;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Takes in comments that were held elsewhere. A row has the same id every time, so a repeat adds nothing; and a batch is answered
 * only when the streams have nearly caught up, so that what somebody sends meanwhile does not wait behind it.
 */
final class Importing {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Intake intake;
    private final Seal seal;
    private final Region region;
    private final InstantSource clock;
    private final CatchUp streams;
    private long earlier = System.nanoTime();

    /** @param streams what an answer waits for */
    Importing(Intake intake, Seal seal, Region region, InstantSource clock, CatchUp streams) {
        this.intake = intake;
        this.seal = seal;
        this.region = region;
        this.clock = clock;
        this.streams = streams;
    }

    /** Waits until the streams have dealt with what was in them at two moments: now, and when the batch before this was kept. */
    @FunctionalInterface
    interface CatchUp {
        void await(long now, long before, Duration longest) throws InterruptedException, TimeoutException;
    }

    /**
     * Rows of one source.
     *
     * @param source names the source for ids: the same source has the same ids
     * @param provenance is kept with each comment
     */
    record Batch(String partnership, String respondent, String source, String provenance, List<Row> rows) {}

    /** @param key names the row in its source */
    record Row(
            String key,
            int number,
            String text,
            @Nullable String date,
            @Nullable String question) {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    record Refused(int row, String why) {}

    record Result(int accepted, int already, List<Refused> refused) {}

    /** @throws Complaint where the batch as a whole cannot be taken */
    Result take(Batch batch) throws InterruptedException, TimeoutException {
        var partnership = partnership(batch.partnership());
        var speaker = Speaker.of(respondent(batch.respondent()));
        var refused = new ArrayList<Refused>();
        var taken = new LinkedHashMap<FeedbackId, Feedback>();
        int rows = 0;
        for (var row : batch.rows()) {
            try {
                var id = seal.idOfImported(partnership + "/" + batch.source(), row.key());
                taken.putIfAbsent(
                        id,
                        new Feedback(
                                id,
                                partnership,
                                week(row.date()),
                                speaker,
                                List.of(new Answer.Said(
                                        question(row.question()), new Words(Words.keepable(row.text())))),
                                false,
                                Optional.of(batch.provenance())));
                rows++;
            } catch (IllegalArgumentException wrong) {
                refused.add(new Refused(row.number(), String.valueOf(wrong.getMessage())));
            }
        }
        int accepted = intake.keepAll(List.copyOf(taken.values())).size();
        if (accepted > 0) await();
        return new Result(accepted, rows - accepted, refused);
    }

    private void await() throws InterruptedException, TimeoutException {
        long now = System.nanoTime();
        long before;
        synchronized (this) {
            before = earlier;
            earlier = now;
        }
        streams.await(now, before, PATIENCE);
    }

    PartnershipCode partnership(String code) {
        try {
            var wanted = new PartnershipCode(code);
            if (region.find(wanted).isPresent()) return wanted;
        } catch (IllegalArgumentException misshapen) {
            // Answered below.
        }
        throw new Complaint(
                "There is no partnership " + code + " in " + region.name() + "; Trafford, for one, is E08000009.");
    }

    static Respondent respondent(String wire) {
        return Arrays.stream(Respondent.values())
                .filter(one -> one.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new Complaint("There is no respondent " + wire + "; there are "
                        + String.join(
                                ", ",
                                Arrays.stream(Respondent.values())
                                        .map(Respondent::wire)
                                        .toList()) + "."));
    }

    private Week week(@Nullable String date) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (date == null || date.isBlank()) return Week.of(today);
        LocalDate day;
        try {
            day = date.strip().matches("\\d{1,2}/\\d{1,2}/\\d{4}")
                    ? LocalDate.parse(date.strip(), java.time.format.DateTimeFormatter.ofPattern("d/M/uuuu"))
                    : LocalDate.parse(
                            date.strip().substring(0, Math.min(10, date.strip().length())));
        } catch (DateTimeParseException other) {
            throw new IllegalArgumentException("a date is written like 2026-03-31 or 31/03/2026");
        }
        if (day.isAfter(today)) throw new IllegalArgumentException("the date lies in the future");
        return Week.of(day);
    }

    private static String question(@Nullable String name) {
        String slug = name == null
                ? ""
                : name.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^[^a-z]+", "")
                        .replaceAll("(?<=^.{40}).*", "")
                        .replaceAll("-+$", "");
        return slug.isEmpty() ? "comment" : slug;
    }
}
