package heard.disclosure;

/**
 * The rule for every count that leaves the partnership that owns it, the same at every level, totals included: none is shown as
 * none, 1 to 7 are hidden, and more are rounded to the nearest five: the rule by which the NHS publishes local figures of hospital
 * care.
 *
 * <p>There is no mean here, so none of fewer than eight can be shown.
 */
public final class Disclosure {
    /** The largest count that is hidden. */
    public static final int LARGEST_HIDDEN = 7;
    /** The smallest base, as shown, that a percentage is given of. */
    public static final int SMALLEST_BASE = 30;

    /** What larger counts are rounded to. */
    public static final int STEP = 5;

    private Disclosure() {}

    public static Shown shown(long count) {
        if (count < 0) throw new IllegalArgumentException("a count is not negative");
        if (count == 0) return new Zero();
        if (count <= LARGEST_HIDDEN) return new Hidden();
        return new Rounded(Math.toIntExact((count + STEP / 2) / STEP * STEP));
    }

    /**
     * How much of a whole, from figures as shown and never from counts, in whole per cent.
     *
     * @return hidden where a figure is, or where the base as shown is smaller than {@link #SMALLEST_BASE}
     */
    public static Shown percentage(Shown part, Shown base) {
        if (part instanceof Percent || base instanceof Percent) {
            throw new IllegalArgumentException("a percentage of a percentage");
        }
        if (part.isHidden() || base.isHidden()) return new Hidden();
        int of = base.drawable().orElseThrow();
        if (of < SMALLEST_BASE) return new Hidden();
        return new Percent(Math.toIntExact((200L * part.drawable().orElseThrow() + of) / (2L * of)));
    }
}
