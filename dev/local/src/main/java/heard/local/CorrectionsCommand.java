package heard.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heard.command.Complaint;
import heard.command.LabelledRow;
import heard.command.Options;
import heard.domain.theme.OwnTheme;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * {@code heard corrections}: what people of a partnership corrected, from the running service, in the form that {@code heard retrain}
 * reads. Redacted words alone; beside each, as a note, where it is from and what the machine said.
 */
final class CorrectionsCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 100;

    private CorrectionsCommand() {}

    static void run(List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        var options = Options.parse(arguments, Set.of("port", "partnership"), Set.of(), 0);
        String partnership = options.required("partnership");
        ImportCommand.checkPartnership(partnership);
        var service = new LocalClient(options.port());
        write(service, TokenCommand.token(service, "lead", partnership), partnership, out);
    }

    /** @return how many comments were written */
    static int write(LocalClient service, String token, String partnership, PrintStream out)
            throws IOException, InterruptedException {
        out.println(LabelledRow.note("Corrections of " + partnership + ", redacted. Their form: docs/labelling.md."));
        int written = 0;
        Optional<String> next = Optional.empty();
        do {
            var page = page(service, token, partnership, next);
            for (var item : page.path("items")) {
                var lines = lines(item);
                lines.forEach(out::println);
                if (!lines.isEmpty()) written++;
            }
            next = Optional.ofNullable(page.path("next").asText(null));
        } while (next.isPresent());
        out.flush();
        System.err.printf("%,d corrected comments of %s%n", written, partnership);
        return written;
    }

    private static JsonNode page(LocalClient service, String token, String partnership, Optional<String> page)
            throws IOException, InterruptedException {
        String asked = "/v1/review/corrections?partnership=" + partnership + "&limit=" + AT_ONCE
                + page.map(one -> "&page=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
                        .orElse("");
        var answer = service.send(HttpRequest.newBuilder(URI.create(service.base() + asked))
                .header("Authorization", "Bearer " + token)
                .GET());
        var told = JSON.readTree(answer.body());
        if (answer.statusCode() == 200) return told;
        throw new Complaint(told.path("detail").asText("The service answered " + answer.statusCode() + "."));
    }

    /** A note and a row; none where nothing was said in words. */
    static List<String> lines(JsonNode item) {
        String text = item.path("text").asText();
        if (text.isBlank()) return List.of();
        var now = item.path("now");
        var themes = texts(now.path("themes"));
        var own = themes.stream().filter(OwnTheme::isCode).toList();
        var lines = new ArrayList<String>();
        lines.add(LabelledRow.note(provenance(item, own)));
        var row = new LabelledRow(
                item.path("respondent").asText(),
                now.path("tier").asText(),
                themes.stream().filter(code -> !OwnTheme.isCode(code)).toList(),
                texts(now.path("needs")),
                now.path("sentiment").asInt(),
                text);
        lines.add(row.line());
        return lines;
    }

    private static String provenance(JsonNode item, List<String> own) {
        var machine = item.path("machine");
        return "%s of %s%s, corrected %s; %s said %s, %s, %s, %d%s"
                .formatted(
                        item.path("id").asText(),
                        item.path("week").asText(),
                        item.has("source") ? " from " + item.path("source").asText() : "",
                        item.path("corrected").asText(),
                        machine.path("version").asText(),
                        machine.path("tier").asText(),
                        texts(machine.path("themes")),
                        texts(machine.path("needs")),
                        machine.path("sentiment").asInt(),
                        own.isEmpty() ? "" : "; of its own " + own);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
