package heard.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Custom properties of a style sheet, put where they are used. */
final class Colours {
    private static final Pattern DEFINED = Pattern.compile("(--[a-z]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z]+)\\)");

    private Colours() {}

    static String put(String style) {
        Map<String, String> values = new HashMap<>();
        var defined = DEFINED.matcher(style);
        while (defined.find()) values.put(defined.group(1), defined.group(2).strip());
        return USED.matcher(style.replaceFirst("(?s):root \\{.*?\\}", ""))
                .replaceAll(used -> values.getOrDefault(used.group(1), "inherit"));
    }
}
