package heard.functions.report;

import heard.domain.report.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every step in the life of a report: whose it is, and at which stages it can be taken. */
enum Step {
    DRAFT(EnumSet.complementOf(EnumSet.of(Stage.PUBLISHED)), Reachable.Part.AUTHOR),
    CORRECT(EnumSet.of(Stage.PUBLISHED), Reachable.Part.AUTHOR),
    WRITE(EnumSet.complementOf(EnumSet.of(Stage.PUBLISHED)), Reachable.Part.AUTHOR),
    SPEAK(EnumSet.of(Stage.DRAFT), Reachable.Part.PANEL),
    PROTECT(EnumSet.of(Stage.DRAFT), Reachable.Part.AUTHOR),
    SIGN(EnumSet.of(Stage.PROTECTED, Stage.SIGNED), Reachable.Part.AUTHOR, Reachable.Part.SIGNATORY),
    COMMENT(EnumSet.of(Stage.SECONDED), Reachable.Part.SCRUTINEER),
    PUBLISH(EnumSet.of(Stage.COMMENTED), Reachable.Part.AUTHOR);

    private final Set<Stage> stages;
    private final Set<Reachable.Part> parts;

    Step(Set<Stage> stages, Reachable.Part... parts) {
        this.stages = stages;
        this.parts = EnumSet.copyOf(List.of(parts));
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> named(String wire) {
        return Arrays.stream(values()).filter(one -> one.wire().equals(wire)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Step::wire).toList();
    }

    boolean isOf(Reachable.Part part) {
        return parts.contains(part);
    }

    /** What somebody can do with a report now; before it is drawn up, its author can do that. */
    static List<String> open(Reachable.Part part, Optional<Stage> stage) {
        return Arrays.stream(values())
                .filter(one -> one.isOf(part))
                .filter(one -> stage.map(one.stages::contains).orElse(one == DRAFT))
                .map(Step::wire)
                .toList();
    }
}
