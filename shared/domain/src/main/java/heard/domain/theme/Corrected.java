package heard.domain.theme;

import java.util.List;

/**
 * A comment that people corrected.
 *
 * @param now as it stands
 * @param corrections at least one, the oldest first
 */
public record Corrected(CodedFeedback now, List<KeptCorrection> corrections) {
    public Corrected {
        corrections = List.copyOf(corrections);
        if (corrections.isEmpty()) throw new IllegalArgumentException("nothing was corrected");
    }

    /** What was said before any person looked. */
    public Labels machine() {
        return corrections.getFirst().was();
    }
}
