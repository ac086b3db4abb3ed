package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.domain.place.Area;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;
import heard.render.Summary;
import heard.render.SummaryJson;
import java.util.Optional;

/** A report on its way, as those see it who may: its figures protected as in print, its stage, what is still missing. */
final class Showing {
    private final Life life;
    private final Summarise summarise;
    private final Editions editions;

    Showing(Life life, Summarise summarise, Editions editions) {
        this.life = life;
        this.summarise = summarise;
        this.editions = editions;
    }

    APIGatewayV2HTTPResponse draft(Reachable.Granted by, Period period, Fields query) {
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var area = life.area(by.area());
        if (area.isEmpty()) return Answers.problem(unknown());
        var report = life.latest(by.area(), period);
        var content = content(by, area.get(), period, report);
        var tree = content.map(one -> SummaryJson.tree(summary(area.get(), period, report, one)))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        tree.put("draft", true);
        tree.put("part", by.part().wire());
        tree.put("stage", report.map(one -> one.stage().wire()).orElse("none"));
        tree.put("issue", report.map(Report::issue).orElse(1));
        tree.put("version", report.map(Report::version).orElse(0));
        report.ifPresent(one -> tree.put("hash", Content.hash(one.content())));
        steps(tree, by, report);
        life.unanswered(area.get(), period).forEach(tree.putArray("unanswered")::add);
        content.ifPresent(one -> texts(tree, one));
        report.ifPresent(one -> tree.put("comment", one.comment()));
        boolean readsWords = by.part() == Reachable.Part.AUTHOR || by.part() == Reachable.Part.SIGNATORY;
        if (readsWords && content.isPresent()) words(tree, area.get(), period, content.get());
        return Answers.json(200, tree);
    }

    /** Who has signed cannot sign again. */
    private static void steps(ObjectNode tree, Reachable.Granted by, Optional<Report> report) {
        boolean signed = report.stream()
                .flatMap(one -> one.signatures().stream())
                .anyMatch(one -> one.who().equals(by.who()));
        tree.put("signed", signed);
        var steps = tree.putArray("steps");
        Step.open(by.part(), report.map(Report::stage)).stream()
                .filter(step -> !(signed && step.equals(Step.SIGN.wire())))
                .forEach(steps::add);
    }

    private static void texts(ObjectNode tree, Content content) {
        var texts = tree.putObject("texts");
        Sections.codes().forEach(code -> texts.put(code, content.texts().getOrDefault(code, "")));
        tree.put("panel", content.texts().getOrDefault(Sections.PANEL, ""));
        content.ranked().forEach(tree.putArray("ranked")::add);
    }

    /** An edition of the report as it would be published. */
    APIGatewayV2HTTPResponse preview(Reachable.Granted by, Period period, Fields query) {
        String name = query.maybeText("edition", 40).orElse("index.html");
        if (!Editions.NAMES.contains(name)) {
            query.wrong("edition", "There are " + String.join(", ", Editions.NAMES) + ".");
        }
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var area = life.area(by.area());
        if (area.isEmpty()) return Answers.problem(unknown());
        var report = life.latest(by.area(), period);
        var content = content(by, area.get(), period, report);
        if (content.isEmpty()) return Answers.problem(Problem.notFound("Nobody has drawn it up yet."));
        var edition = editions.of(summary(area.get(), period, report, content.get()), name);
        return name.endsWith(".html")
                ? Answers.html(200, styled(new String(edition.bytes(), UTF_8)))
                : Answers.file(200, edition.mediaType(), edition.bytes());
    }

    /** It is looked at from another address than its own. */
    private static String styled(String html) {
        return html.replaceFirst("href=\"[./]*style\\.css\"", "href=\"/reports/style.css\"");
    }

    /**
     * What is drawn up; before that, what would be, for the owning partnership alone: whoever else could watch figures that live
     * would see them step, and know a count.
     */
    private Optional<Content> content(Reachable.Granted by, Area area, Period period, Optional<Report> report) {
        if (report.isPresent()) return report.map(one -> Content.read(one.content()));
        boolean owns = by.part() == Reachable.Part.AUTHOR || by.part() == Reachable.Part.SIGNATORY;
        return area.isLocal() && owns ? Optional.of(life.asItWouldBe(area, period)) : Optional.empty();
    }

    private Summary summary(Area area, Period period, Optional<Report> report, Content content) {
        return summarise.of(
                area,
                period,
                report.map(Report::issue).orElse(1),
                content,
                report.map(Report::comment).orElse(""));
    }

    /** What the machine proposes, and what a person has approved of it. */
    private void words(ObjectNode tree, Area area, Period period, Content content) {
        var chosen = content.quotes().stream().map(Content.Quote::id).toList();
        var quotable = tree.putArray("quotable");
        for (var one : life.voices().quotable(area, period)) {
            quotable.addObject()
                    .put("id", one.id())
                    .put("theme", one.theme())
                    .put("group", one.group())
                    .put("text", one.text())
                    .put("approved", chosen.contains(one.id()));
        }
        var told = content.phrases().stream().map(Content.Phrase::text).toList();
        var tellable = tree.putArray("tellable");
        for (var one : life.voices().tellable(area, period)) {
            tellable.addObject()
                    .put("theme", one.theme())
                    .put("text", one.text())
                    .put("approved", told.contains(one.text()));
        }
    }

    static Problem unknown() {
        return Problem.notFound("This region has no such place.");
    }
}
