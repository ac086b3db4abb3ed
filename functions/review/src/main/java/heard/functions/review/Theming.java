package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.KeptOwnTheme;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.OwnThemeOutcome;
import heard.domain.theme.OwnThemes;
import heard.domain.triage.DecidedBy;
import heard.http.Answers;
import heard.http.FieldProblem;
import heard.http.Fields;
import heard.http.Problem;
import heard.http.Reach;
import heard.http.Read;
import heard.http.Reading;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code /v1/review/themes…}: the themes that a partnership adds to the framework. */
final class Theming {
    private static final int HIGHEST_VERSION = 99_999_999;

    private record Told(List<ToldTheme> items) {}

    private final OwnThemes themes;
    private final InstantSource clock;

    Theming(OwnThemes themes, InstantSource clock) {
        this.themes = themes;
        this.clock = clock;
    }

    APIGatewayV2HTTPResponse all(PartnershipCode partnership, Fields query) {
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        return Answers.json(
                200,
                new Told(themes.all(partnership).stream().map(ToldTheme::of).toList()));
    }

    APIGatewayV2HTTPResponse write(Reach.Granted by, Fields query, APIGatewayV2HTTPEvent event) {
        var unknown = query.problems();
        if (!unknown.isEmpty()) return Answers.problem(Problem.fields(unknown));
        var code = Reading.path(event, "code").filter(OwnTheme::isCode);
        if (code.isEmpty()) {
            return Answers.problem(Problem.notFound("A theme of your own is named by own- and small letters with"
                    + " hyphens between, such as own-late-buses, at most " + OwnTheme.LONGEST_CODE + " in all."));
        }
        return switch (Reading.json(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok -> write(by, code.get(), ok.value());
        };
    }

    private APIGatewayV2HTTPResponse write(Reach.Granted by, String code, Fields body) {
        var theme = theme(code, body);
        var version = body.maybeWhole("version", 0, HIGHEST_VERSION);
        if (!body.has("version")) body.wrong("version", "This is missing: 0 adds it, the version you read changes it.");
        var problems = body.problems();
        if (theme.isEmpty() || !problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        if (isFull(by.partnership(), theme.get())) return Answers.problem(full());
        int before = version.orElseThrow();
        var who = new DecidedBy(by.who(), clock.instant());
        return switch (themes.write(by.partnership(), before, theme.get(), who)) {
            case OwnThemeOutcome.Written written -> Answers.json(before == 0 ? 201 : 200, ToldTheme.of(written.now()));
            case OwnThemeOutcome.Overtaken passed -> Answers.problem(overtaken(passed.now()));
            case OwnThemeOutcome.NoSuchTheme none ->
                Answers.problem(Problem.notFound("There is no such theme in this partnership."));
        };
    }

    private static Optional<OwnTheme> theme(String code, Fields body) {
        var name = body.written("name", OwnTheme.LONGEST_NAME);
        var definition = body.written("definition", OwnTheme.LONGEST_DEFINITION);
        var examples =
                body.texts("examples", OwnTheme.FEWEST_EXAMPLES, OwnTheme.MOST_EXAMPLES, OwnTheme.LONGEST_EXAMPLE);
        boolean retired = body.flag("retired");
        if (name.isEmpty() || definition.isEmpty() || examples.isEmpty()) return Optional.empty();
        return Optional.of(new OwnTheme(code, name.get(), definition.get(), examples.get(), retired));
    }

    /** Two who add one at once may bring one more than that, which harms nobody. */
    private boolean isFull(PartnershipCode partnership, OwnTheme wanted) {
        long others = themes.all(partnership).stream()
                .map(KeptOwnTheme::theme)
                .filter(theme -> !theme.retired() && !theme.code().equals(wanted.code()))
                .count();
        return !wanted.retired() && others >= OwnTheme.MOST_IN_USE;
    }

    private static Problem full() {
        return new Problem(
                409,
                "There are enough",
                "A partnership has at most " + OwnTheme.MOST_IN_USE + " themes of its own in use. Retire one first.",
                List.of());
    }

    private static Problem overtaken(KeptOwnTheme now) {
        String stands = "It is at version " + now.version() + " now.";
        return new Problem(
                409,
                "Somebody else changed it first",
                stands + " Read it again before you change it. Nothing was changed.",
                List.of(new FieldProblem("#/version", stands)));
    }
}
