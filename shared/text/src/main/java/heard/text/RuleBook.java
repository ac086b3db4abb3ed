package heard.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a rules file: fields parted by {@code |}, with word lists put in.
 *
 * <p>{@code def HITS = hits punches "beats up"} names a list; {@code $HITS} in a later line stands for any one of it.
 */
final class RuleBook {
    private static final Pattern DEFINITION = Pattern.compile("def ([A-Z_]+) = (.+)");
    private static final Pattern USE = Pattern.compile("\\$([A-Z_]+)");

    private RuleBook() {}

    static List<List<String>> read(String resource, int fields) {
        Map<String, String> lists = new HashMap<>();
        var rules = new ArrayList<List<String>>();
        for (String line : Lines.of(resource)) {
            var definition = DEFINITION.matcher(line);
            if (definition.matches()) {
                lists.put(definition.group(1), "fn:or(" + filled(definition.group(2), lists) + ")");
                continue;
            }
            var parts = line.split("\\|", fields);
            if (parts.length != fields) throw new IllegalStateException("not " + fields + " fields: " + line);
            var rule = new ArrayList<String>();
            for (String part : parts) rule.add(filled(part.strip(), lists));
            rules.add(List.copyOf(rule));
        }
        return List.copyOf(rules);
    }

    private static String filled(String text, Map<String, String> lists) {
        return USE.matcher(text).replaceAll(use -> {
            String list = lists.get(use.group(1));
            if (list == null) throw new IllegalStateException("no such list of words: " + use.group());
            return Matcher.quoteReplacement(list);
        });
    }
}
