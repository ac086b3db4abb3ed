package heard.functions.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import heard.domain.insight.Tally;
import heard.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of, frozen: private, since its counts are raw. Every edition follows from it, byte for byte, so who signs its
 * hash signs them all.
 *
 * @param counted the moment before the indexes were counted, in ISO 8601
 * @param counts of each partnership of the place
 * @param earlier the same of periods that were published before, the newest first
 * @param deeds what is done about it
 * @param texts what people wrote between the figures, by the code of its {@link Sections section}
 * @param quotes comments whose speakers agreed and that a person approved
 * @param phrases words that many used of a theme and that a person approved
 * @param ranked codes of the themes that matter most to the youth panel, the first first; its own words are among the texts
 * @param gate what the gate did, once it is protected
 */
record Content(
        String counted,
        List<Counts> counts,
        List<Earlier> earlier,
        List<Deed> deeds,
        SortedMap<String, String> texts,
        List<Quote> quotes,
        // What was drawn up before there were phrases and panels has neither.
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Phrase> phrases,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> ranked,
        @Nullable Gate gate) {
    /** One partnership's. */
    record Counts(String partnership, Tally tally) {}

    /** What an earlier report of the same place was made of, and what of it was withheld. */
    record Earlier(
            String period,
            List<Counts> counts,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> withheld) {
        Earlier {
            counts = List.copyOf(counts);
            withheld = List.copyOf(withheld);
        }
    }

    /**
     * What the gate did.
     *
     * @param withheld keys of the figures that are not told
     * @param log why, for the partnership and its auditors alone
     */
    record Gate(List<String> withheld, List<String> log) {
        static final Gate NOT_YET = new Gate(List.of(), List.of());

        Gate {
            withheld = List.copyOf(withheld);
            log = List.copyOf(log);
        }
    }

    /** An action as it stood; what it has not is empty. */
    record Deed(
            String partnership,
            String theme,
            String quarter,
            String owner,
            String status,
            String said,
            String deed,
            String due,
            String evidence,
            String because,
            String child) {
        boolean isOpen() {
            return status.equals("planned") || status.equals("under-way");
        }
    }

    /** A comment's redacted words. */
    record Quote(String id, String partnership, String theme, String group, String text) {
        @Override
        public String toString() {
            return "Quote[" + id + "]";
        }
    }

    /** Words that many used of a theme, in one partnership. */
    record Phrase(String partnership, String theme, String text) {}

    /** What a person chose and wrote between the figures. */
    record Written(SortedMap<String, String> texts, List<Quote> quotes, List<Phrase> phrases) {}

    Content {
        counts = List.copyOf(counts);
        earlier = List.copyOf(earlier);
        deeds = List.copyOf(deeds);
        texts = new TreeMap<>(texts);
        quotes = List.copyOf(quotes);
        phrases = List.copyOf(phrases);
        ranked = List.copyOf(ranked);
        gate = gate == null ? Gate.NOT_YET : gate;
    }

    @Override
    public Gate gate() {
        return gate == null ? Gate.NOT_YET : gate;
    }

    /** Counts and what is done, and nothing written yet. */
    static Content counted(Instant at, List<Counts> counts, List<Earlier> earlier) {
        return new Content(
                at.toString(),
                counts,
                earlier,
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                Gate.NOT_YET);
    }

    static Content read(String written) {
        try {
            return Json.MAPPER.readValue(written, Content.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a report's content cannot be read", damaged);
        }
    }

    String written() {
        try {
            return Json.MAPPER
                    .writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Instant moment() {
        return Instant.parse(counted);
    }

    Written words() {
        return new Written(texts, quotes, phrases);
    }

    Content with(Written other) {
        return new Content(
                counted, counts, earlier, deeds, other.texts(), other.quotes(), other.phrases(), ranked, Gate.NOT_YET);
    }

    /** With all that people had written in another. */
    Content writtenAs(Content other) {
        return new Content(
                counted, counts, earlier, deeds, other.texts, other.quotes, other.phrases, other.ranked, Gate.NOT_YET);
    }

    /** With the youth panel's page. */
    Content with(String panel, List<String> others) {
        var with = new TreeMap<>(texts);
        with.put(Sections.PANEL, panel);
        return new Content(counted, counts, earlier, deeds, with, quotes, phrases, others, Gate.NOT_YET);
    }

    Content withDeeds(List<Deed> others) {
        return new Content(counted, counts, earlier, others, texts, quotes, phrases, ranked, Gate.NOT_YET);
    }

    Content with(Gate passed) {
        return new Content(counted, counts, earlier, deeds, texts, quotes, phrases, ranked, passed);
    }

    /** What a signature names. */
    static String hash(String written) {
        return hash(written.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
