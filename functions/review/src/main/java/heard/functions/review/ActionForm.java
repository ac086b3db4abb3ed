package heard.functions.review;

import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.Agency;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import heard.domain.action.ReadingAge;
import heard.domain.feedback.LocalDay;
import heard.domain.feedback.Week;
import heard.domain.report.Quarter;
import heard.domain.theme.Framework;
import heard.http.Fields;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** An action as it is sent: each field on its own, then as a whole; what is wrong is gathered in the fields. */
final class ActionForm {
    private static final int LONGEST_WORD = 40;

    private final Framework framework;
    private final InstantSource clock;

    ActionForm(Framework framework, InstantSource clock) {
        this.framework = framework;
        this.clock = clock;
    }

    /** @return empty where something is wrong; the fields then tell what */
    Optional<Action> read(ActionId id, Fields body) {
        var theme = body.value("theme", LONGEST_WORD, this::theme, "Give the code of a theme, such as neglect.");
        var quarter = body.value("quarter", 20, this::quarter, "Give a quarter that has begun, such as 2026-Q3.");
        var owner = body.value("owner", 20, Agency::of, "Give council, police, nhs or education.");
        var said = body.written("said", Action.LONGEST_SUMMARY);
        var progress = progress(body);
        var child = body.written("child", Action.LONGEST_CHILD).filter(text -> isReadable(body, text));
        if (theme.isEmpty() || quarter.isEmpty() || owner.isEmpty()) return Optional.empty();
        if (said.isEmpty() || progress.isEmpty() || child.isEmpty()) return Optional.empty();
        return Optional.of(
                new Action(id, theme.get(), quarter.get(), owner.get(), said.get(), progress.get(), child.get()));
    }

    private Optional<Progress> progress(Fields body) {
        var status = body.value("status", 20, ActionForm::status, "Give planned, under-way, done or could-not.");
        if (status.isEmpty()) {
            // Asked for all the same, so that none of them is called unknown.
            for (String name : new String[] {"deed", "due", "evidence", "because"}) body.has(name);
            return Optional.empty();
        }
        if (status.get().equals("could-not")) {
            refuse(body, "deed", "What cannot be done has no deed. Leave this out, or choose another status.");
            refuse(body, "due", "What cannot be done is not due. Leave this out, or choose another status.");
            refuse(body, "evidence", "What cannot be done has no evidence. Leave this out, or choose another status.");
            return body.written("because", Action.LONGEST_TEXT).map(Progress.CouldNot::new);
        }
        refuse(body, "because", "Only what could not be done has a reason. Leave this out, or choose could-not.");
        return promised(body, status.get());
    }

    private static Optional<Progress> promised(Fields body, String status) {
        var deed = body.written("deed", Action.LONGEST_TEXT);
        var due = body.value("due", 10, ActionForm::day, "Give a day from 2000 to 2199, such as 2027-03-31.");
        boolean planned = status.equals("planned");
        if (planned) refuse(body, "evidence", "What is planned has no evidence yet. Leave this out.");
        boolean shown = status.equals("done") || (!planned && body.has("evidence"));
        var evidence = shown ? body.written("evidence", Action.LONGEST_TEXT) : Optional.<String>empty();
        if (deed.isEmpty() || due.isEmpty() || (shown && evidence.isEmpty())) return Optional.empty();
        var promise = new Promise(deed.get(), due.get());
        return Optional.of(
                switch (status) {
                    case "planned" -> new Progress.Planned(promise);
                    case "done" -> new Progress.Done(promise, evidence.orElseThrow());
                    default -> new Progress.UnderWay(promise, evidence);
                });
    }

    private static boolean isReadable(Fields body, String text) {
        long age = (long) Math.ceil(ReadingAge.of(text));
        if (ReadingAge.of(text) <= Action.READABLE_AT) return true;
        body.wrong(
                "child",
                "This reads like age " + age + ". Use short words and short sentences, so that a child of "
                        + Action.READABLE_AT + " can read it.");
        return false;
    }

    private static void refuse(Fields body, String name, String why) {
        if (body.has(name)) body.wrong(name, why);
    }

    private String theme(String code) {
        return framework.theme(code).orElseThrow(IllegalArgumentException::new).code();
    }

    private Quarter quarter(String text) {
        var quarter = Quarter.parse(text);
        var now = Quarter.of(Week.of(LocalDay.of(clock.instant())));
        if (quarter.compareTo(now) > 0) throw new IllegalArgumentException("nothing was said in it yet");
        return quarter;
    }

    private static String status(String word) {
        if (!word.matches("planned|under-way|done|could-not")) throw new IllegalArgumentException("no such status");
        return word;
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            // What a promise refuses is told here, beside the field.
            return new Promise("-", day).due();
        } catch (DateTimeException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }
}
