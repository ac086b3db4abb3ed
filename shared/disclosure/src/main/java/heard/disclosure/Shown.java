package heard.disclosure;

import java.util.OptionalInt;

/**
 * A figure as it may be shown to anybody. None can be made but by {@link Disclosure}: its kinds are not visible outside this
 * package, so a page or a file that accepts only {@code Shown} cannot tell a raw count.
 *
 * <p>Ordered by what is seen of it, never by what lies behind: all hidden figures are equal.
 */
public sealed interface Shown extends Comparable<Shown> permits Zero, Hidden, Rounded, Percent {
    /** The only way a figure is written: {@code 0}, {@code c} for hidden, {@code 15}, {@code 40%}. */
    String text();

    boolean isHidden();

    /** Whether nobody was counted. */
    default boolean isNone() {
        return this instanceof Zero;
    }

    /**
     * What may be drawn of it, such as the length of a bar.
     *
     * @return the figure that {@link #text()} writes; empty where that is hidden
     */
    OptionalInt drawable();

    /** Nothing before hidden before figures, the small before the large. */
    @Override
    default int compareTo(Shown other) {
        return Integer.compare(rank(this), rank(other));
    }

    private static int rank(Shown one) {
        // Any number between the 0 and the 10 that stand around what is hidden.
        return one.isHidden() ? 1 : one.drawable().orElseThrow();
    }
}
