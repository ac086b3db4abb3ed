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

    /** @param when the period before, in words */
    public static Summary.Told words(Shown before, Shown now, String when) {
        if (before.isHidden() && now.isHidden()) return few();
        if (before.isHidden() || now.isHidden()) return aroundFew(before, now, when);
        int was = before.drawable().orElseThrow();
        int is = now.drawable().orElseThrow();
        if (was == is) return same(now);
        if (Math.abs(is - was) <= ROUNDING + 2 * Math.sqrt((double) is + was)) return chance(before, now, when);
        String way = is > was ? "up" : "down";
        return new Summary.Told(
                "%s from %s in %s to %s: more than chance alone would make"
                        .formatted(way, Spoken.figure(before), when, Spoken.figure(now)),
                "Last time it was %s. So that is %s.".formatted(Spoken.figure(before), is > was ? "more" : "less"));
    }

    private static Summary.Told few() {
        return new Summary.Told("too few then and now to tell a change", "");
    }

    private static Summary.Told aroundFew(Shown before, Shown now, String when) {
        return new Summary.Told(
                "from %s in %s to %s: too few to tell more".formatted(Spoken.figure(before), when, Spoken.figure(now)),
                "Last time it was %s.".formatted(Spoken.figure(before)));
    }

    private static Summary.Told same(Shown now) {
        return now.isNone()
                ? new Summary.Told("nobody spoke of it then or now", "")
                : new Summary.Told("as before, %s".formatted(Spoken.figure(now)), "It was the same last time.");
    }

    private static Summary.Told chance(Shown before, Shown now, String when) {
        return new Summary.Told(
                "%s, and %s in %s: so small a difference can be chance"
                        .formatted(Spoken.figure(now), Spoken.figure(before), when),
                "Last time it was %s. That is much the same.".formatted(Spoken.figure(before)));
    }
}
