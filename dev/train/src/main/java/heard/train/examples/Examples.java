package heard.train.examples;

import heard.domain.feedback.Respondent;
import heard.domain.theme.Framework;
import heard.domain.theme.Need;
import heard.domain.theme.SpanType;
import heard.domain.theme.Theme;
import heard.domain.triage.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads batches of examples, and refuses a line that does not fit: see docs/labelling.md. */
public final class Examples {
    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]+) ([^\\[\\]]+)\\]");
    private static final int FIELDS = 6;

    private final Set<String> themes;
    private final Set<String> needs;

    public Examples(Framework framework) {
        themes = framework.themes().stream().map(Theme::code).collect(Collectors.toSet());
        needs = framework.needs().stream().map(Need::code).collect(Collectors.toSet());
    }

    /** All batches of a folder, in the order of their names. */
    public List<Example> read(Path folder) throws IOException {
        var all = new ArrayList<Example>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) all.addAll(batch(file));
        }
        return all;
    }

    /** One file. */
    public List<Example> batch(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        var examples = new ArrayList<Example>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            try {
                examples.add(example(name + ":" + number, line));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(name + ", line " + number + ": " + wrong.getMessage(), wrong);
            }
        }
        return examples;
    }

    Example example(String id, String line) {
        var fields = Arrays.stream(line.split("\\|", FIELDS)).map(String::strip).toList();
        if (fields.size() != FIELDS) throw new IllegalArgumentException("not " + FIELDS + " fields");
        return new Example(
                id,
                speaker(fields.get(0)),
                Arrays.stream(Tier.values())
                        .filter(tier -> tier.wire().equals(fields.get(1)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no tier " + fields.get(1))),
                codes(fields.get(2), themes),
                codes(fields.get(3), needs),
                sentiment(fields.get(4)),
                marked(fields.get(5).replace("\\n", "\n")));
    }

    private static Optional<Respondent> speaker(String wire) {
        if (wire.equals("-")) return Optional.empty();
        return Optional.of(Arrays.stream(Respondent.values())
                .filter(one -> one.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no speaker " + wire)));
    }

    private static List<String> codes(String field, Set<String> known) {
        if (field.equals("-")) return List.of();
        var codes = Arrays.stream(field.split(",")).map(String::strip).toList();
        for (String code : codes) if (!known.contains(code)) throw new IllegalArgumentException("no code " + code);
        return codes;
    }

    private static int sentiment(String field) {
        int value = Integer.parseInt(field);
        if (value < -1 || value > 1) throw new IllegalArgumentException("no sentiment " + field);
        return value;
    }

    private static Example.Marked marked(String source) {
        var text = new StringBuilder();
        var marks = new ArrayList<Example.Mark>();
        var mark = MARK.matcher(source);
        int from = 0;
        while (mark.find()) {
            text.append(source, from, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            marks.add(new Example.Mark(start, text.length(), SpanType.valueOf(mark.group(1))));
            from = mark.end();
        }
        return new Example.Marked(text.append(source.substring(from)).toString(), List.copyOf(marks));
    }
}
