package heard.render;

import java.util.SortedMap;

/** The hash of every file of a report, as {@code sha256sum --check} reads it: anybody can see that nothing was changed. */
public final class Hashes {
    private Hashes() {}

    /** @param hashes SHA-256 in hexadecimal, by the file's name */
    public static String of(SortedMap<String, String> hashes) {
        var lines = new StringBuilder();
        hashes.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return lines.toString();
    }
}
