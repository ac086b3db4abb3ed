package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.domain.report.Stage;
import heard.http.Answers;
import heard.http.FieldProblem;
import heard.http.Fields;
import heard.http.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code POST /v1/reports}: one step in the life of a report, and what came of it. */
final class Stepping {
    private static final int HIGHEST_VERSION = 99_999_999;
    private static final int HASH = 64;
    private static final int LONGEST_IDS = 8_000;
    private static final List<String> STEPS =
            List.of("draft", "correct", "write", "protect", "sign", "comment", "publish");

    private final Life life;
    private final Publish publish;

    Stepping(Life life, Publish publish) {
        this.life = life;
        this.publish = publish;
    }

    /** What is asked. */
    private record Asked(String step, int version, String hash, String comment, Written written, boolean more) {}

    /** What an author writes: every text there is, and the comments that may be quoted. */
    private record Written(TreeMap<String, String> texts, List<String> quotes) {}

    APIGatewayV2HTTPResponse step(Reachable.Granted by, Period period, Fields body) {
        String step = body.text("step", 20).orElse("");
        if (!STEPS.contains(step)) body.wrong("step", "There are " + String.join(", ", STEPS) + ".");
        var asked = read(step, body);
        var problems = body.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        if (!may(by.part(), step)) return Answers.problem(Problem.forbidden());
        return told(take(by, period, asked), asked.more());
    }

    private static Asked read(String step, Fields body) {
        boolean begins = step.equals("draft") || step.equals("correct");
        int version = body.maybeWhole("version", 1, HIGHEST_VERSION).orElse(0);
        if (!begins && !body.has("version")) body.wrong("version", "This is missing: give the version you read.");
        boolean named = step.equals("sign") || step.equals("comment");
        String hash = named ? body.text("hash", HASH).orElse("") : "";
        String comment = step.equals("comment")
                ? body.text("comment", Report.LONGEST_COMMENT).orElse("")
                : "";
        if (step.equals("comment") && body.has("comment") && comment.isBlank()) {
            body.wrong("comment", "Say something, if only that you have read it.");
        }
        var texts = new TreeMap<String, String>();
        List<String> quotes = List.of();
        if (step.equals("write")) {
            for (String code : Sections.codes()) {
                body.maybeText(code, Sections.LONGEST).ifPresent(text -> texts.put(code, text.strip()));
            }
            quotes =
                    body
                            .maybeText("quotes", LONGEST_IDS)
                            .map(ids -> List.of(ids.strip().split("\\s+")))
                            .orElse(List.of())
                            .stream()
                            .filter(id -> !id.isEmpty())
                            .distinct()
                            .toList();
        }
        // Who publishes one report after another has the pages that lead to them all made once, by the last.
        boolean more = step.equals("publish") && body.flag("more");
        return new Asked(step, version, hash, comment, new Written(texts, quotes), more);
    }

    private static boolean may(Reachable.Part part, String step) {
        return switch (part) {
            case AUTHOR -> !step.equals("comment");
            case SIGNATORY -> step.equals("sign");
            case SCRUTINEER -> step.equals("comment");
        };
    }

    private StepOutcome take(Reachable.Granted by, Period period, Asked asked) {
        var area = by.area();
        return switch (asked.step()) {
            case "draft" -> life.drawUp(area, period, false);
            case "correct" -> life.drawUp(area, period, true);
            case "write" ->
                life.write(
                        area,
                        period,
                        asked.version(),
                        asked.written().texts(),
                        asked.written().quotes());
            case "protect" -> life.protect(area, period, asked.version());
            case "sign" -> life.sign(area, period, asked.version(), asked.hash(), by.who());
            case "comment" -> life.comment(area, period, asked.version(), asked.hash(), asked.comment());
            default -> publish.publish(area, period, asked.version(), by.who());
        };
    }

    private APIGatewayV2HTTPResponse told(StepOutcome outcome, boolean more) {
        return switch (outcome) {
            case StepOutcome.Taken taken -> Answers.json(200, standing(taken.now()));
            case StepOutcome.Published now -> {
                if (!more) publish.publishFront();
                yield Answers.json(201, Map.of("report", "/" + now.release().folder()));
            }
            case StepOutcome.AlreadyReleased before -> {
                publish.publishFront();
                yield refused(
                        "This is released already",
                        "It stands at /" + before.release().folder()
                                + " and is never changed. Correct it by another issue.");
            }
            case StepOutcome.UnknownArea unknown -> Answers.problem(Showing.unknown());
            case StepOutcome.NotOver wait ->
                refused("This period is not over", "It can be drawn up when week " + wait.last() + " is over.");
            case StepOutcome.NotDrawnUp none -> refused("There is no draft", "Draw it up first.");
            case StepOutcome.Overtaken passed ->
                refused(
                        "Somebody else was first",
                        "It is at version " + passed.now().version() + " now. Read it again. Nothing was changed.");
            case StepOutcome.NotNow at -> refused("Not now", notNow(at.stage()));
            case StepOutcome.Unanswered missing -> unanswered(missing.themes());
            case StepOutcome.SamePerson same ->
                refused("You have signed it", "The second signature is another person's.");
            case StepOutcome.OtherContent other ->
                refused("This is not what stands there", "Read it again: it has changed since.");
            case StepOutcome.NoSuchQuote none ->
                refused("Not all of these may be quoted", "Choose from the comments that the draft offers.");
        };
    }

    private static Map<String, Object> standing(Report now) {
        var told = new LinkedHashMap<String, Object>();
        told.put("area", now.area().value());
        told.put("period", now.period().toString());
        told.put("issue", now.issue());
        told.put("stage", now.stage().wire());
        told.put("version", now.version());
        told.put("hash", Content.hash(now.content()));
        return told;
    }

    private static APIGatewayV2HTTPResponse unanswered(List<String> themes) {
        var errors = new ArrayList<FieldProblem>();
        themes.forEach(theme -> errors.add(new FieldProblem("#/area", theme + " has neither an action nor a reason.")));
        return Answers.problem(new Problem(
                409,
                "A priority is not answered",
                "Each priority needs an action, or a reason why nothing can be done: " + String.join("; ", themes)
                        + ".",
                errors));
    }

    private static String notNow(Stage stage) {
        return switch (stage) {
            case DRAFT -> "It is a draft: protect it first.";
            case PROTECTED -> "It is protected: it is to be signed next.";
            case SIGNED -> "One person has signed it: a second signs next.";
            case SECONDED -> "Two have signed it: the scrutineer comments next.";
            case COMMENTED -> "The scrutineer has commented: it can be published.";
            case PUBLISHED -> "It is published, and never changed. Correct it by another issue.";
        };
    }

    private static APIGatewayV2HTTPResponse refused(String title, String detail) {
        return Answers.problem(new Problem(409, title, detail, List.of()));
    }
}
