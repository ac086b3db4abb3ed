package heard.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * Where a score becomes an answer: data, set on the tune part of our examples by {@code heard train}, for recall first where danger is
 * meant.
 *
 * @param encoderShare how much of a score is the encoder's
 * @param urgent a text that is held is urgent from this chance of {@code urgent}
 * @param harm a text is of concern from this chance of {@code urgent} or {@code concern}
 * @param harmUnknown the same where nobody knows who speaks, as in comments that come from elsewhere: most of those are of another world
 * @param ruleFloor below this chance of harm, a rule alone does not hold a text
 * @param themes for each theme
 * @param needs for each need
 * @param sure below this score the strongest theme is a guess, and a person should look
 * @param redact a piece is taken out from this chance of naming somebody
 */
public record Thresholds(
        float encoderShare,
        float urgent,
        float harm,
        float harmUnknown,
        float ruleFloor,
        Map<String, Float> themes,
        Map<String, Float> needs,
        float sure,
        float redact) {
    public Thresholds {
        themes = Map.copyOf(themes);
        needs = Map.copyOf(needs);
    }

    public Thresholds redactingFrom(float chance) {
        return new Thresholds(encoderShare, urgent, harm, harmUnknown, ruleFloor, themes, needs, sure, chance);
    }

    static Thresholds load() {
        return read(Objects.requireNonNull(Thresholds.class.getResourceAsStream("encoder/thresholds.json")));
    }

    public static Thresholds read(InputStream json) {
        try (json) {
            return new ObjectMapper().readValue(json, Thresholds.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
