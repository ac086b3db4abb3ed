package heard.domain.feedback;

import heard.domain.place.PartnershipCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One submission, as it is kept: whose area, what kind of speaker, which week, what was said. Nothing else is ever added.
 *
 * @param answers 1 to {@link #MOST_ANSWERS}, each question at most once
 * @param mayQuote whether the speaker said that their words may be used; false unless they ticked it
 * @param source where it was imported from, if it was not sent to Heard
 * @param doubt why it may not have been written by a person, where something speaks for that
 */
public record Feedback(
        FeedbackId id,
        PartnershipCode partnership,
        Week week,
        Speaker speaker,
        List<Answer> answers,
        boolean mayQuote,
        Optional<String> source,
        Optional<Doubt> doubt) {
    public static final int MOST_ANSWERS = 20;

    public Feedback {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) throw new IllegalArgumentException("there is no answer");
        if (answers.size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("there are more than " + MOST_ANSWERS + " answers");
        }
        var asked = new HashSet<String>();
        for (var answer : answers) {
            if (!asked.add(answer.question())) throw new IllegalArgumentException("a question is answered twice");
        }
    }

    /** Feedback that nobody doubts. */
    public Feedback(
            FeedbackId id,
            PartnershipCode partnership,
            Week week,
            Speaker speaker,
            List<Answer> answers,
            boolean mayQuote,
            Optional<String> source) {
        this(id, partnership, week, speaker, answers, mayQuote, source, Optional.empty());
    }

    /** All that was said in words, answer after answer, with a blank line between; empty where only choices were made. */
    public String said() {
        return answers.stream()
                .filter(Answer.Said.class::isInstance)
                .map(answer -> ((Answer.Said) answer).words().text())
                .collect(Collectors.joining("\n\n"));
    }
}
