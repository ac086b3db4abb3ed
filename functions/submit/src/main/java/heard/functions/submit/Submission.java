package heard.functions.submit;

import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Speaker;
import heard.domain.place.PartnershipCode;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sends, read and found right.
 *
 * @param nonce empty only from a form in a browser without JavaScript: then a repeat cannot be known, and is kept as another
 * @param answers 1 to 20, each question at most once
 * @param doubt why it may not have been written by a person
 * @param proof that some work was done, as ALTCHA has it, where it was asked for
 */
public record Submission(
        Optional<Nonce> nonce,
        PartnershipCode partnership,
        Speaker speaker,
        List<Answer> answers,
        boolean mayQuote,
        Optional<Doubt> doubt,
        Optional<String> proof) {
    public Submission {
        answers = List.copyOf(answers);
    }

    Submission marked(Doubt as) {
        return new Submission(nonce, partnership, speaker, answers, mayQuote, Optional.of(as), proof);
    }
}
