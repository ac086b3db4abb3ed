package heard.functions.report;

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
 */
record Content(
        String counted,
        List<Counts> counts,
        List<Earlier> earlier,
        List<Deed> deeds,
        SortedMap<String, String> texts,
        List<Quote> quotes) {
    /** One partnership's. */
    record Counts(String partnership, Tally tally) {}

    /** What an earlier report of the same place was made of. */
    record Earlier(String period, List<Counts> counts) {
        Earlier {
            counts = List.copyOf(counts);
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

    Content {
        counts = List.copyOf(counts);
        earlier = List.copyOf(earlier);
        deeds = List.copyOf(deeds);
        texts = new TreeMap<>(texts);
        quotes = List.copyOf(quotes);
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

    Content with(SortedMap<String, String> otherTexts, List<Quote> otherQuotes) {
        return new Content(counted, counts, earlier, deeds, otherTexts, otherQuotes);
    }

    Content withDeeds(List<Deed> otherDeeds, List<Quote> otherQuotes) {
        return new Content(counted, counts, earlier, otherDeeds, texts, otherQuotes);
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
