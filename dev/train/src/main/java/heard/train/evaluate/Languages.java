package heard.train.evaluate;

import heard.command.Complaint;
import heard.command.Options;
import heard.domain.theme.Said;
import heard.domain.theme.Understander;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code heard evaluate language}: a folder with {@code sentences}, {@code word-pairs} and {@code single-words}, in each a file a
 * language, a text a line. Right, wrong, or unknown: on a word or two, unknown is the honest answer.
 */
final class Languages {
    private Languages() {}

    static Map<String, Object> run(List<String> arguments, Understander understander) throws IOException {
        var options = Options.parse(arguments, Set.of("data"), Set.of(), 0);
        var data = Path.of(options.required("data"));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measure", "language");
        for (String length : List.of("sentences", "word-pairs", "single-words")) {
            var folder = data.resolve(length);
            if (!Files.isDirectory(folder)) throw new Complaint("There is no folder " + folder + ".");
            figures.put(length, folder(folder, understander));
        }
        return figures;
    }

    private static Map<String, Object> folder(Path folder, Understander understander) throws IOException {
        var figures = new LinkedHashMap<String, Object>();
        double right = 0;
        double wrong = 0;
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            String language = file.getFileName().toString().replace(".txt", "");
            var texts = Files.readAllLines(file);
            int hits = 0;
            int misses = 0;
            for (String text : texts) {
                var told = understander
                        .understand(new Said(text, Optional.empty(), Optional.empty()))
                        .language();
                if (told.isEmpty()) continue;
                if (told.get().equals(language)) hits++;
                else misses++;
            }
            figures.put(
                    language,
                    Map.of(
                            "right", Classes.round(hits / (double) texts.size()),
                            "wrong", Classes.round(misses / (double) texts.size())));
            right += hits / (double) texts.size() / files.size();
            wrong += misses / (double) texts.size() / files.size();
        }
        figures.put("meanRight", Classes.round(right));
        figures.put("meanWrong", Classes.round(wrong));
        return figures;
    }
}
