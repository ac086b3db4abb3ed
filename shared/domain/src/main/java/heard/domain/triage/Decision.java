package heard.domain.triage;

import java.util.Optional;

/** The two decisions that end holding, each with a reason in a person's words. */
public sealed interface Decision {
    int LONGEST_REASON = 1_000;
    int LONGEST_ADDRESSEE = 200;

    String reason();

    State leadsTo();

    /** Nothing here that somebody must act on; or dealt with. It joins search and report. */
    record Clear(String reason) implements Decision {
        public Clear {
            reason = limited(reason, LONGEST_REASON, "a reason");
        }

        @Override
        public State leadsTo() {
            return State.CLEARED;
        }
    }

    /**
     * Passed to those who must act.
     *
     * @param to to whom, such as {@code MASH}
     */
    record Refer(String reason, String to) implements Decision {
        public Refer {
            reason = limited(reason, LONGEST_REASON, "a reason");
            to = limited(to, LONGEST_ADDRESSEE, "to whom it is referred");
        }

        @Override
        public State leadsTo() {
            return State.REFERRED;
        }
    }

    /** To whom, for a referral. */
    default Optional<String> addressee() {
        return switch (this) {
            case Clear clear -> Optional.empty();
            case Refer refer -> Optional.of(refer.to());
        };
    }

    private static String limited(String text, int longest, String what) {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException(what + " is missing");
        if (text.codePointCount(0, text.length()) > longest) {
            throw new IllegalArgumentException(what + " is longer than " + longest + " characters");
        }
        return text;
    }
}
