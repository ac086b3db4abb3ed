package heard.train.learn;

import heard.domain.theme.SpanType;
import heard.train.examples.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * The same example with names that nobody here thought of: a tagger that has only met our authors' names learns those, and not where
 * names stand. Names of people are taken from lists of many languages, written as the name they take the place of was written.
 */
final class OtherNames {
    private static final double ALSO_SURNAME = 0.5;

    private final List<String> first = read("/heard/text/wide-first-names.txt");
    private final List<String> surnames = read("/heard/text/wide-surnames.txt");
    private final Random random;

    OtherNames(Random random) {
        this.random = random;
    }

    private static List<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(OtherNames.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Empty where nobody is named. */
    Optional<Example> of(Example example) {
        if (example.marks().stream().noneMatch(mark -> mark.type() == SpanType.NAME)) return Optional.empty();
        var text = new StringBuilder();
        var marks = new ArrayList<Example.Mark>();
        int from = 0;
        for (var mark : example.marks()) {
            text.append(example.text(), from, mark.start());
            String was = example.text().substring(mark.start(), mark.end());
            int start = text.length();
            text.append(mark.type() == SpanType.NAME ? other(was) : was);
            marks.add(new Example.Mark(start, text.length(), mark.type()));
            from = mark.end();
        }
        text.append(example.text().substring(from));
        return Optional.of(new Example(
                example.id(),
                example.speaker(),
                example.tier(),
                example.themes(),
                example.needs(),
                example.sentiment(),
                new Example.Marked(text.toString(), List.copyOf(marks))));
    }

    private String other(String was) {
        boolean two = was.contains(" ") || random.nextDouble() < ALSO_SURNAME;
        String name = first.get(random.nextInt(first.size()));
        if (two) name += " " + surnames.get(random.nextInt(surnames.size()));
        return Character.isUpperCase(was.codePointAt(0)) ? capitals(name) : name;
    }

    private static String capitals(String name) {
        var words = new ArrayList<String>();
        for (String word : name.split(" ")) {
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", words);
    }
}
