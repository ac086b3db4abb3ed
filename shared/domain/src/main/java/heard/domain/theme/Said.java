package heard.domain.theme;

import heard.domain.feedback.Respondent;
import java.util.Optional;

/**
 * A text to be understood.
 *
 * @param text any text, of any length; it may be blank
 * @param speaker who says it, where known
 * @param question the question it answers, where known
 */
public record Said(String text, Optional<Respondent> speaker, Optional<String> question) {
    @Override
    public String toString() {
        return "Said[" + text.length() + " characters]";
    }
}
