package heard.render;

import heard.disclosure.Shown;

/**
 * What has become of a figure, in words, from figures as shown and never from counts.
 *
 * <p>Who speaks in a quarter is partly chance. A difference is told as one only where it is larger than twice the standard error of
 * the difference of two counts (Poisson), plus the four by which rounding to five can move it.
 */
public final class Change {
    private static final int ROUNDING = 4;

    private Change() {}

    /** @param when the period before, in words; what is compared with it is the report's own period */
    public static Summary.Told words(Shown before, Shown now, String when) {
        return told(before, now, when, "");
    }

    /** @param since the later period, in words, where that is not the report's own */
    public static Summary.Told words(Shown before, Shown now, String when, String since) {
        return told(before, now, when, " in " + since);
    }

    private static Summary.Told told(Shown before, Shown now, String when, String at) {
        String was = Spoken.figure(before);
        String is = Spoken.figure(now);
        if (before.isHidden() && now.isHidden()) {
            return new Summary.Told("too few then and%s to tell a change".formatted(at.isEmpty() ? " now" : at), "");
        }
        if (before.isHidden() || now.isHidden()) {
            return new Summary.Told(
                    "from %s in %s to %s%s: too few to tell more".formatted(was, when, is, at),
                    "Last time it was %s.".formatted(was));
        }
        int more = now.drawable().orElseThrow() - before.drawable().orElseThrow();
        if (more == 0) return same(now, at);
        double sum = now.drawable().orElseThrow() + before.drawable().orElseThrow();
        if (Math.abs(more) <= ROUNDING + 2 * Math.sqrt(sum)) {
            return new Summary.Told(
                    "%s%s, and %s in %s: so small a difference can be chance".formatted(is, at, was, when),
                    "Last time it was %s. That is much the same.".formatted(was));
        }
        return new Summary.Told(
                "%s from %s in %s to %s%s: more than chance alone would make"
                        .formatted(more > 0 ? "up" : "down", was, when, is, at),
                "Last time it was %s. So that is %s.".formatted(was, more > 0 ? "more" : "less"));
    }

    private static Summary.Told same(Shown now, String at) {
        return now.isNone()
                ? new Summary.Told("nobody spoke of it then or%s".formatted(at.isEmpty() ? " now" : at), "")
                : new Summary.Told("as before%s, %s".formatted(at, Spoken.figure(now)), "It was the same last time.");
    }
}
