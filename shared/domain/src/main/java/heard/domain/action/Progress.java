package heard.domain.action;

import java.util.Optional;

/** How far an action has come. What is planned is promised; what is done is shown; what cannot be done has a reason. */
public sealed interface Progress {
    /** Nothing is begun yet. */
    record Planned(Promise promise) implements Progress {}

    /** @param evidence what can be seen of it already; may be empty */
    record UnderWay(Promise promise, Optional<String> evidence) implements Progress {
        public UnderWay {
            evidence = evidence.map(text -> Limits.text(text, Action.LONGEST_TEXT, "the evidence"));
        }
    }

    /** @param evidence what shows that it was done, and what it changed */
    record Done(Promise promise, String evidence) implements Progress {
        public Done {
            evidence = Limits.text(evidence, Action.LONGEST_TEXT, "the evidence");
        }
    }

    /** @param because the reason, as the public is told it */
    record CouldNot(String because) implements Progress {
        public CouldNot {
            because = Limits.text(because, Action.LONGEST_TEXT, "the reason");
        }
    }

    /** The word it has on the wire and in the store. */
    default String wire() {
        return switch (this) {
            case Planned planned -> "planned";
            case UnderWay underWay -> "under-way";
            case Done done -> "done";
            case CouldNot couldNot -> "could-not";
        };
    }

    /** Whether something is still owed. */
    default boolean isOpen() {
        return switch (this) {
            case Planned planned -> true;
            case UnderWay underWay -> true;
            case Done done -> false;
            case CouldNot couldNot -> false;
        };
    }

    /** What will be or was done, and by when; empty where it could not be. */
    default Optional<Promise> promised() {
        return switch (this) {
            case Planned planned -> Optional.of(planned.promise());
            case UnderWay underWay -> Optional.of(underWay.promise());
            case Done done -> Optional.of(done.promise());
            case CouldNot couldNot -> Optional.empty();
        };
    }

    /** What shows it, where anything does. */
    default Optional<String> shownBy() {
        return switch (this) {
            case Planned planned -> Optional.empty();
            case UnderWay underWay -> underWay.evidence();
            case Done done -> Optional.of(done.evidence());
            case CouldNot couldNot -> Optional.empty();
        };
    }
}
