package heard.contracts;

import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.Agency;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import heard.domain.report.Quarter;
import java.time.LocalDate;

/** An action, valid as it is, with what a test is about put in. */
public final class ActionBuilder {
    public static final Promise PROMISE =
            new Promise("Every school has a named worker to ring", LocalDate.of(2027, 3, 31));

    private final ActionId id;
    private String theme = "neglect";
    private Quarter quarter = Quarter.parse("2026-Q3");
    private Progress progress = new Progress.Planned(PROMISE);

    private ActionBuilder(ActionId id) {
        this.id = id;
    }

    /** @param number tells one from another */
    public static ActionBuilder anAction(int number) {
        return new ActionBuilder(actionId(number));
    }

    public static ActionId actionId(int number) {
        return new ActionId("%032x".formatted(number));
    }

    public ActionBuilder withTheme(String theme) {
        this.theme = theme;
        return this;
    }

    public ActionBuilder withQuarter(String quarter) {
        this.quarter = Quarter.parse(quarter);
        return this;
    }

    public ActionBuilder withProgress(Progress progress) {
        this.progress = progress;
        return this;
    }

    public Action action() {
        return new Action(
                id,
                theme,
                quarter,
                Agency.COUNCIL,
                "Some children come to school hungry, and staff did not know whom to ring.",
                progress,
                "Your school now has a person to ring. They will help.");
    }
}
