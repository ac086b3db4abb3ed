package heard.local;

import com.fasterxml.jackson.databind.JsonNode;
import heard.local.gateway.Answer;
import heard.local.gateway.Request;
import heard.local.gateway.Responder;
import heard.local.gateway.SiteHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The pages that only a local run has: where to begin, and the outbox. */
final class LocalPages implements Responder {
    private final Outbox outbox;
    private final Installation installation;
    private final SiteHeaders headers;
    private final boolean demonstration;

    LocalPages(Outbox outbox, Installation installation, SiteHeaders headers, boolean demonstration) {
        this.outbox = outbox;
        this.installation = installation;
        this.headers = headers;
        this.demonstration = demonstration;
    }

    @Override
    public Optional<Answer> answer(Request request) throws IOException {
        if (!request.reads()) return Optional.empty();
        return switch (request.path()) {
            case "/local", "/local/" -> page("Start here", start());
            case "/local/outbox" -> page("Outbox", outbox());
            case "/local/openapi.yaml" ->
                Files.exists(installation.openApi())
                        ? Optional.of(
                                Answer.of(200, "text/yaml; charset=utf-8", Files.readAllBytes(installation.openApi())))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Answer> page(String title, String body) {
        return Optional.of(headers.put(Answer.html(200, Page.html(title, body, demonstration))));
    }

    private static String start() {
        return """
                <h1>Start here</h1>
                <p class="quiet">The whole service, running on this machine. Nothing here leaves it.</p>
                <div class="cards">
                <a class="card" href="/"><b>Say something</b><span>The form: a child, a family or a partner says how it is, without a name.</span></a>
                <a class="card" href="/receipt/"><b>Come back with a code</b><span>What became of it.</span></a>
                <a class="card" href="/lead/"><b>Search what was said</b><span>Sign in as a lead, a reviewer or an agency: no password here.</span></a>
                <a class="card" href="/lead/#waiting"><b>What waits for a person</b><span>The queue of held items: clear or refer.</span></a>
                <a class="card" href="/local/outbox"><b>Outbox</b><span>The alerts that would have been sent.</span></a>
                <a class="card" href="/reports/"><b>Published reports</b><span>A quarter's summary for each partnership.</span></a>
                <a class="card" href="/local/openapi.yaml"><b>The wire</b><span>OpenAPI; <code>./heard token</code> prints a token to try it with.</span></a>
                <a class="card" href="/local/state"><b>The streams</b><span>How far assessing and indexing have come.</span></a>
                </div>
                """;
    }

    private String outbox() {
        var page = new StringBuilder(
                "<h1>Outbox</h1><p class=\"quiet\">Alerts as they would be sent: that something waits, and"
                        + " where; never a word of what was said. The newest first.</p>");
        page.append(table(outbox.newest(), List.of("at", "partnership", "name", "tier", "waiting", "again")));
        if (!outbox.newestGivenUp().isEmpty()) {
            page.append(
                    "<h2>Given up</h2><p class=\"quiet\">What a function failed on until its tries were spent.</p>");
            page.append(
                    table(outbox.newestGivenUp(), List.of("at", "function", "condition", "records", "first", "last")));
        }
        return page.toString();
    }

    private static String table(List<JsonNode> rows, List<String> columns) {
        if (rows.isEmpty()) return "<p>Nothing yet.</p>";
        var table = new StringBuilder("<div class=\"scroll\"><table><thead><tr>");
        columns.forEach(
                column -> table.append("<th scope=\"col\">").append(column).append("</th>"));
        table.append("</tr></thead><tbody>");
        for (var row : rows) {
            table.append("<tr>");
            columns.forEach(column -> table.append("<td>")
                    .append(Page.escape(row.path(column).asText()))
                    .append("</td>"));
            table.append("</tr>");
        }
        return table.append("</tbody></table></div>").toString();
    }
}
