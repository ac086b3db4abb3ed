package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.domain.report.Stage;
import heard.http.Answers;
import heard.http.FieldProblem;
import heard.http.Fields;
import heard.http.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code POST /v1/reports}: one step in the life of a report, and what came of it. */
final class Stepping {
    private static final int HIGHEST_VERSION = 99_999_999;
    private static final int HASH = 64;
    private static final int LONGEST_IDS = 8_000;
    private static final int LONGEST_PHRASES = 10_000;
    private static final int MOST_RANKED = 3;

    private final Life life;
    private final Publish publish;
    private final Summarise summarise;

    Stepping(Life life, Publish publish, Summarise summarise) {
        this.life = life;
        this.publish = publish;
        this.summarise = summarise;
    }

    /** What is asked; what a step does not need is empty. */
    private record Asked(int version, String hash, String comment, Life.Writing writing, List<String> ranked) {}

    APIGatewayV2HTTPResponse step(Reachable.Granted by, Period period, Fields body) {
        var step = body.text("step", 20).flatMap(Step::named);
        if (step.isEmpty()) {
            body.wrong("step", "There are " + String.join(", ", Step.words()) + ".");
            return Answers.problem(Problem.fields(body.problems()));
        }
        var asked = read(step.get(), body);
        // Who publishes one report after another has the pages that lead to them all made once, by the last.
        boolean more = step.get() == Step.PUBLISH && body.flag("more");
        var problems = body.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        if (!step.get().isOf(by.part())) return Answers.problem(Problem.forbidden());
        return told(take(step.get(), by, period, asked), more);
    }

    private static Asked read(Step step, Fields body) {
        int version = body.maybeWhole("version", 1, HIGHEST_VERSION).orElse(0);
        boolean begins = step == Step.DRAFT || step == Step.CORRECT;
        if (!begins && !body.has("version")) body.wrong("version", "This is missing: give the version you read.");
        boolean named = step == Step.SIGN || step == Step.COMMENT;
        String hash = named ? body.text("hash", HASH).orElse("") : "";
        String comment = switch (step) {
            case COMMENT -> said(body, "comment", Report.LONGEST_COMMENT);
            case SPEAK -> said(body, "panel", Sections.LONGEST);
            case DRAFT, CORRECT, WRITE, PROTECT, SIGN, PUBLISH -> "";
        };
        var ranked = step == Step.SPEAK ? ranked(body) : List.<String>of();
        return new Asked(version, hash, comment, writing(step, body), ranked);
    }

    private static String said(Fields body, String name, int longest) {
        String said = body.text(name, longest).orElse("");
        if (body.has(name) && said.isBlank()) body.wrong(name, "Say something, if only that you have read it.");
        return said;
    }

    private static Life.Writing writing(Step step, Fields body) {
        var texts = new TreeMap<String, String>();
        if (step != Step.WRITE) return new Life.Writing(texts, List.of(), List.of());
        for (String code : Sections.codes()) {
            body.maybeText(code, Sections.LONGEST).ifPresent(text -> texts.put(code, text.strip()));
        }
        return new Life.Writing(
                texts,
                parted(body.maybeText("quotes", LONGEST_IDS), "\\s+"),
                parted(body.maybeText("phrases", LONGEST_PHRASES), "\\R"));
    }

    private static List<String> ranked(Fields body) {
        var ranked = parted(body.maybeText("ranked", LONGEST_IDS), "\\s+");
        if (ranked.size() > MOST_RANKED) body.wrong("ranked", "Rank up to " + MOST_RANKED + " themes.");
        return ranked;
    }

    private static List<String> parted(Optional<String> text, String at) {
        return Arrays.stream(text.orElse("").split(at))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private StepOutcome take(Step step, Reachable.Granted by, Period period, Asked asked) {
        var area = by.area();
        int version = asked.version();
        return switch (step) {
            case DRAFT -> life.drawUp(area, period, false);
            case CORRECT -> life.drawUp(area, period, true);
            case WRITE -> life.write(area, period, version, asked.writing());
            case SPEAK -> speak(area, period, asked);
            case PROTECT -> life.protect(area, period, version);
            case SIGN -> life.sign(area, period, version, asked.hash(), by.who());
            case COMMENT -> life.comment(area, period, version, asked.hash(), asked.comment());
            case PUBLISH -> publish.publish(area, period, version, by.who());
        };
    }

    /** A panel ranks what everybody may see: a theme that is hidden is not told by being ranked. */
    private StepOutcome speak(AreaCode code, Period period, Asked asked) {
        var area = life.area(code);
        var report = life.latest(code, period);
        if (area.isPresent() && report.isPresent()) {
            var content = Content.read(report.get().content());
            var themes =
                    summarise.of(area.get(), period, 1, content, "").figures().themes();
            for (String theme : asked.ranked()) {
                boolean shown = themes.stream()
                        .anyMatch(one -> one.code().equals(theme)
                                && one.shown().drawable().orElse(0) > 0);
                if (!shown) return new StepOutcome.NotShown(theme);
            }
        }
        return life.speak(code, period, asked.version(), asked.ranked(), asked.comment());
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
            case StepOutcome.Exposed exposed -> exposed(exposed.since());
            case StepOutcome.SamePerson same ->
                refused("You have signed it", "The second signature is another person's.");
            case StepOutcome.OtherContent other ->
                refused("This is not what stands there", "Read it again: it has changed since.");
            case StepOutcome.NoSuchQuote none ->
                refused(
                        "Not all of these may be quoted",
                        "Choose from the comments and the words that the draft offers.");
            case StepOutcome.NotShown not ->
                refused("This cannot be ranked", "Choose from the themes that the report shows as spoken of.");
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

    /** No word of which figures: a hub is not to know more of a partnership than the public. */
    private static APIGatewayV2HTTPResponse exposed(boolean since) {
        return since
                ? refused(
                        "Something that was published since makes a figure unsafe",
                        "Together with it a hidden figure could be worked out. Write in the report again, and protect it again.")
                : refused(
                        "It cannot be made safe",
                        "With what was published before, hidden figures could be worked out from it, whatever is left out.");
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
