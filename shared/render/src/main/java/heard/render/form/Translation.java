package heard.render.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a catalogue stands to the English one. Beside {@code ur.properties} lies {@code ur.sources}: for each key, a digest of the
 * English that was translated. When the English changes, the digest no longer fits and the message is stale.
 *
 * @param sources digests by key
 */
public record Translation(Catalogue words, Map<String, String> sources) {
    private static final Pattern PUT_IN = Pattern.compile("\\{[a-z]+}");
    private static final String ABOUT_ITSELF = "meta.";

    public Translation {
        sources = Map.copyOf(sources);
    }

    /** As it lies in the project. */
    public static Translation of(Catalogue words) {
        if (words.language().equals("en")) return new Translation(words, digests(words));
        return new Translation(words, Catalogue.properties("words/" + words.language() + ".sources"));
    }

    /** What is missing, stale or left over, one line each; empty where all is well. */
    public List<String> faults() {
        return faults(Languages.ENGLISH);
    }

    List<String> faults(Catalogue english) {
        var faults = new ArrayList<String>();
        var keys = new TreeSet<>(english.messages().keySet());
        keys.addAll(words.messages().keySet());
        for (String key : keys) {
            String from = english.messages().getOrDefault(key, "");
            String to = words.messages().getOrDefault(key, "");
            if (key.startsWith(ABOUT_ITSELF)) continue;
            if (!english.messages().containsKey(key)) faults.add("left over: " + key);
            else if (to.isBlank()) faults.add("missing: " + key + "=" + from);
            else if (!digest(from).equals(sources.get(key))) faults.add("stale: " + key + "=" + from);
            else if (!putIn(from).equals(putIn(to))) faults.add("not the same in braces: " + key + "=" + from);
        }
        return List.copyOf(faults);
    }

    /** What {@code LANGUAGE.sources} holds when the translation fits the English of now. */
    public static String sources(Catalogue words) {
        var text = new StringBuilder(
                "# The English that each message was translated from, as a digest. Written by: heard pages --accept "
                        + words.language() + "\n");
        digests(Languages.ENGLISH)
                .forEach((key, digest) ->
                        text.append(key).append('=').append(digest).append('\n'));
        return text.toString();
    }

    private static Map<String, String> digests(Catalogue english) {
        var digests = new TreeMap<String, String>();
        english.messages().forEach((key, message) -> {
            if (!key.startsWith(ABOUT_ITSELF)) digests.put(key, digest(message));
        });
        return digests;
    }

    private static List<String> putIn(String message) {
        return PUT_IN.matcher(message)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static String digest(String message) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(message.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
