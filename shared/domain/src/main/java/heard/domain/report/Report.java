package heard.domain.report;

import heard.domain.place.AreaCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A report on its way to the public. Its content is frozen counts, actions and words, private until it is published; every edition
 * is made of it and of nothing else.
 *
 * @param issue 1, or one more with each correction of what was published
 * @param version one more with each change, by which of two changes one stands
 * @param content as its function writes it; signatures are of exactly these characters
 * @param signatures none before it is {@link Stage#SIGNED}; then the first person's, then the second's
 * @param comment the independent scrutineer's; empty until {@link Stage#COMMENTED}
 */
public record Report(
        AreaCode area,
        Period period,
        int issue,
        int version,
        Stage stage,
        String content,
        List<Signature> signatures,
        String comment) {
    /** Code points of a scrutineer's comment. */
    public static final int LONGEST_COMMENT = 4_000;

    public Report {
        signatures = List.copyOf(signatures);
        if (issue < 1 || version < 1) throw new IllegalArgumentException("issues and versions count from 1");
        int signed = stage.compareTo(Stage.SECONDED) >= 0 ? 2 : stage == Stage.SIGNED ? 1 : 0;
        if (signatures.size() != signed) throw new IllegalArgumentException(stage + " has " + signed + " signatures");
        if (signed == 2
                && signatures.getFirst().who().equals(signatures.getLast().who())) {
            throw new IllegalArgumentException("one person cannot sign twice");
        }
        if (comment.isBlank() == (stage.compareTo(Stage.COMMENTED) >= 0)) {
            throw new IllegalArgumentException("a comment stands where the scrutineer has made one, and nowhere else");
        }
    }

    public static Report drafted(AreaCode area, Period period, int issue, String content) {
        return new Report(area, period, issue, 1, Stage.DRAFT, content, List.of(), "");
    }

    /** With another content, and so unsigned. */
    public Report rewritten(String other) {
        return next(Stage.DRAFT, other, List.of(), "");
    }

    public Report settled(String settled) {
        return next(Stage.PROTECTED, settled, List.of(), "");
    }

    /** By the first person or the second, whichever is due. */
    public Report signed(Signature by) {
        var both = new ArrayList<>(signatures);
        both.add(by);
        return next(stage == Stage.PROTECTED ? Stage.SIGNED : Stage.SECONDED, content, both, "");
    }

    public Report commented(String text) {
        return next(Stage.COMMENTED, content, signatures, text.strip());
    }

    public Report published() {
        return next(Stage.PUBLISHED, content, signatures, comment);
    }

    private Report next(Stage to, String as, List<Signature> by, String said) {
        if (!stage.leadsTo(to)) throw new IllegalStateException("a report does not go from " + stage + " to " + to);
        return new Report(area, period, issue, version + 1, to, as, by, said);
    }
}
