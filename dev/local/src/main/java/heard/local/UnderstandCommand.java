package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.command.Complaint;
import heard.command.Options;
import heard.domain.feedback.Respondent;
import heard.domain.theme.Said;
import heard.domain.theme.Understander;
import heard.domain.theme.Understanding;
import heard.json.Resources;
import heard.text.HeardUnderstander;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code heard understand}. */
final class UnderstandCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    private UnderstandCommand() {}

    static void run(List<String> arguments, InputStream in, PrintStream out) throws IOException {
        var options = Options.parse(arguments, Set.of("themes"), Set.of(), 1);
        var packed = HeardUnderstander.load(Resources.framework());
        var understander = options.value("themes")
                .map(file -> packed.withThemes(OwnThemes.read(Path.of(file))))
                .orElse(packed);
        try (var reader = open(options, in);
                var writer = new PrintWriter(out, false, UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) continue;
                try {
                    writer.println(understand(understander, line, number));
                } catch (Complaint complaint) {
                    writer.flush(); // what came before the bad line is answered
                    throw complaint;
                }
            }
        } catch (CharacterCodingException otherwise) {
            throw new Complaint("The input is not UTF-8.");
        }
    }

    private static BufferedReader open(Options options, InputStream in) throws IOException {
        if (options.files().isEmpty() || options.files().getFirst().equals("-")) {
            return new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
        }
        var file = Path.of(options.files().getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file))
            throw new Complaint("There is no file " + file + " to read.");
        return Files.newBufferedReader(file);
    }

    private static ObjectNode understand(Understander understander, String line, int number) {
        JsonNode asked;
        try {
            asked = JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new Complaint("Line " + number + " is not JSON.");
        }
        if (!asked.isObject()) throw new Complaint("Line " + number + " is not a JSON object.");
        var id = asked.path("id");
        if (!id.isTextual() && !id.isNumber()) throw new Complaint("Line " + number + " has no \"id\".");
        if (!asked.path("text").isTextual()) throw new Complaint("Line " + number + " has no \"text\".");
        for (String optional : List.of("speaker", "question")) {
            if (asked.hasNonNull(optional) && !asked.get(optional).isTextual()) {
                throw new Complaint("Line " + number + " has a \"" + optional + "\" that is not text.");
            }
        }
        var said = new Said(
                asked.get("text").asText(),
                text(asked, "speaker").flatMap(UnderstandCommand::respondent),
                text(asked, "question"));
        var answer = JSON.createObjectNode();
        answer.set("id", id);
        return write(answer, understander.understand(said));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).asText(null));
    }

    /** A word that the wire does not know is read as an unknown speaker. */
    private static Optional<Respondent> respondent(String wire) {
        return Arrays.stream(Respondent.values())
                .filter(one -> one.wire().equals(wire))
                .findFirst();
    }

    private static ObjectNode write(ObjectNode answer, Understanding found) {
        answer.put("language", found.language().orElse("unknown"));
        answer.put("redacted", found.redacted());
        var spans = answer.putArray("spans");
        found.spans()
                .forEach(span -> spans.addObject()
                        .put("start", span.start())
                        .put("end", span.end())
                        .put("type", span.type().name()));
        answer.put("tier", found.tier().wire());
        found.tierReasons().forEach(answer.putArray("tierReasons")::add);
        var themes = answer.putArray("themes");
        found.themes().forEach(theme -> {
            var one = themes.addObject().put("code", theme.code()).put("score", theme.score());
            theme.why().forEach(one.putArray("why")::add);
        });
        found.needs().forEach(answer.putArray("needs")::add);
        answer.put("sentiment", found.sentiment());
        return answer.put("version", found.version());
    }
}
