package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.domain.place.Area;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;
import heard.render.BoardPage;
import heard.render.ChildPage;
import heard.render.ReportPage;
import heard.render.Summary;
import heard.render.SummaryJson;
import java.util.List;
import java.util.Optional;

/** A report on its way, as those see it who may: its figures protected as in print, its stage, what is still missing. */
final class Showing {
    private final Life life;
    private final Summarise summarise;

    Showing(Life life, Summarise summarise) {
        this.life = life;
        this.summarise = summarise;
    }

    APIGatewayV2HTTPResponse draft(Reachable.Granted by, Period period, Fields query) {
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var area = life.area(by.area());
        if (area.isEmpty()) return Answers.problem(unknown());
        var report = life.latest(by.area(), period);
        var content = content(area.get(), period, report);
        var tree = SummaryJson.tree(summary(area.get(), period, report, content));
        tree.put("draft", true);
        tree.put("stage", report.map(one -> one.stage().wire()).orElse("none"));
        tree.put("version", report.map(Report::version).orElse(0));
        report.ifPresent(one -> tree.put("hash", Content.hash(one.content())));
        life.unanswered(area.get(), period).forEach(tree.putArray("unanswered")::add);
        var texts = tree.putObject("texts");
        Sections.codes().forEach(code -> texts.put(code, content.texts().getOrDefault(code, "")));
        report.ifPresent(one -> tree.put("comment", one.comment()));
        if (by.part() != Reachable.Part.SCRUTINEER) quotes(tree, area.get(), period, content);
        return Answers.json(200, tree);
    }

    /** A page of the report as it would be published. */
    APIGatewayV2HTTPResponse preview(Reachable.Granted by, Period period, Fields query) {
        String edition = query.maybeText("edition", 20).orElse("report");
        if (!List.of("report", "child", "board").contains(edition)) {
            query.wrong("edition", "There are report, child and board.");
        }
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var area = life.area(by.area());
        if (area.isEmpty()) return Answers.problem(unknown());
        var report = life.latest(by.area(), period);
        var summary = summary(area.get(), period, report, content(area.get(), period, report));
        return Answers.html(
                200,
                styled(
                        switch (edition) {
                            case "child" -> new ChildPage(summary).html();
                            case "board" -> new BoardPage(summary).html();
                            default -> new ReportPage(summary).html();
                        }));
    }

    /** It is looked at from another address than its own. */
    private static String styled(String html) {
        return html.replaceFirst("href=\"[./]*style\\.css\"", "href=\"/reports/style.css\"");
    }

    private Content content(Area area, Period period, Optional<Report> report) {
        return report.map(one -> Content.read(one.content())).orElseGet(() -> life.asItWouldBe(area, period));
    }

    private Summary summary(Area area, Period period, Optional<Report> report, Content content) {
        return summarise.of(
                area,
                period,
                report.map(Report::issue).orElse(1),
                content,
                report.map(Report::comment).orElse(""));
    }

    private void quotes(ObjectNode tree, Area area, Period period, Content content) {
        var chosen = content.quotes().stream().map(Content.Quote::id).toList();
        var array = tree.putArray("quotable");
        for (var one : life.quotable(area, period)) {
            array.addObject()
                    .put("id", one.id())
                    .put("theme", one.theme())
                    .put("group", one.group())
                    .put("text", one.text())
                    .put("approved", chosen.contains(one.id()));
        }
    }

    static Problem unknown() {
        return Problem.notFound("This region has no such place.");
    }
}
