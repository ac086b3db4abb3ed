package heard.domain.consultation;

import java.util.regex.Pattern;

/**
 * Names one consultation; says nothing of who answers it.
 *
 * @param value 3 to 40 lower-case letters, digits and hyphens, starting with a letter
 */
public record ConsultationCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    public ConsultationCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a consultation code is 3 to 40 lower-case letters, digits and hyphens, starting with a letter");
        }
    }
}
