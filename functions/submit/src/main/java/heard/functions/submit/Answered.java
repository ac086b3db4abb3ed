package heard.functions.submit;

import heard.domain.action.KeptAction;
import heard.domain.action.Progress;

/**
 * What a partnership answers to something that was said, for whoever said it.
 *
 * @param about the theme, in a child's words
 * @param answer in words that a child of nine can read
 */
public record Answered(String about, String answer) {
    static Answered of(String about, KeptAction kept) {
        String how = switch (kept.action().progress()) {
            case Progress.Planned planned -> " It is planned.";
            case Progress.UnderWay underWay -> " It has begun.";
            case Progress.Done done -> " It is done.";
            // The answer itself says so, and why.
            case Progress.CouldNot couldNot -> "";
        };
        return new Answered(about, kept.action().child() + how);
    }
}
