package heard.local;

import heard.command.Complaint;
import heard.command.Options;
import heard.json.Resources;
import heard.render.form.Languages;
import heard.render.form.Site;
import heard.render.form.Translation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** {@code heard pages}: the site of those who speak as files, and the state of its translations. */
final class PagesCommand {
    private static final String WORDS = "shared/render/src/main/resources/heard/render/form/words";

    private final Installation installation;
    private final PrintStream told;

    private PagesCommand(Installation installation, PrintStream told) {
        this.installation = installation;
        this.told = told;
    }

    static void run(List<String> arguments, PrintStream told) throws IOException {
        run(arguments, Installation.here(), InstantSource.system(), told);
    }

    static void run(List<String> arguments, Installation installation, InstantSource clock, PrintStream told)
            throws IOException {
        var options = Options.parse(arguments, Set.of("out", "accept"), Set.of("check"), 0);
        var command = new PagesCommand(installation, told);
        if (options.value("accept").isPresent()) {
            command.accept(options.required("accept"));
        } else if (options.flags().contains("check")) {
            command.check();
        } else {
            command.write(
                    Path.of(options.value("out").orElse("pages")),
                    LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
        }
    }

    /** Numbers that nobody looked at for too long are not put up. */
    private void write(Path out, LocalDate today) throws IOException {
        var old = Site.uncheckedNumbers(today);
        if (!old.isEmpty()) {
            throw new Complaint("Look whether these numbers are still right, and put the day into site.json: "
                    + String.join(", ", old) + ".");
        }
        if (Files.exists(out)) throw new Complaint(out + " is there already: remove it, or name another by --out.");
        copy(installation.staticPages(), out);
        var site = new Site(Resources.northWest());
        for (String address : site.addresses()) {
            var folder = out.resolve(address.substring(1));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("index.html"), site.page(address).orElseThrow());
        }
        told.println(
                site.addresses().size() + " pages in " + Languages.offered().size() + " languages are in " + out);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }

    private void check() {
        for (var words : Languages.offered()) {
            var faults = Translation.of(words).faults();
            told.println(words.language() + ": " + (faults.isEmpty() ? "complete" : String.join("\n    ", faults)));
        }
    }

    /** Records that a translation says what the English says now: whoever runs this has looked. */
    private void accept(String language) throws IOException {
        var words = Languages.find(language)
                .orElseThrow(() -> new Complaint("There is no language " + language + " among "
                        + Languages.offered().stream()
                                .map(one -> one.language())
                                .toList() + "."));
        var file = installation.root().resolve(WORDS).resolve(language + ".sources");
        Files.writeString(file, Translation.sources(words));
        told.println("Written: " + file);
    }
}
