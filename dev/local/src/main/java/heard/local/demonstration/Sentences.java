package heard.local.demonstration;

import heard.domain.feedback.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The invented sentences, by theme and group, and what may stand in their gaps. */
final class Sentences {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private final Map<String, List<String>> sections = new HashMap<>();
    private final Map<String, List<String>> slots = new HashMap<>();

    private Sentences() {}

    static Sentences load() {
        var all = new Sentences();
        String section = "";
        for (String line : Lines.of("demonstration.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (section.equals("slots")) {
                int colon = line.indexOf(':');
                all.slots.put(
                        line.substring(0, colon),
                        List.of(line.substring(colon + 1).strip().split(" \\| ")));
            } else {
                all.sections
                        .computeIfAbsent(section, fresh -> new ArrayList<>())
                        .add(line);
            }
        }
        return all;
    }

    /** One sentence of a theme as a group would say it. */
    String draw(String theme, Group group, RandomGenerator random) {
        var sentences = sections.get(theme + " " + group.wire());
        if (sentences == null) throw new IllegalArgumentException("no sentence on " + theme + " by " + group.wire());
        String drawn = sentences.get(random.nextInt(sentences.size()));
        return SLOT.matcher(drawn).replaceAll(slot -> {
            var fillings = slots.get(slot.group(1));
            return fillings == null ? "" : fillings.get(random.nextInt(fillings.size()));
        });
    }
}
