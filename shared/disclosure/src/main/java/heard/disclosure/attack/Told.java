package heard.disclosure.attack;

import heard.disclosure.Disclosure;
import heard.disclosure.table.Figure;

/**
 * A figure as it was published once.
 *
 * @param text as published: {@code 0}, {@code c}, a number or {@link #MANY}; {@link #WITHHELD} where the figure was left out, or hidden though it is
 *     eight or more
 * @param then how many it was when it was published, which late or corrected comments may have changed since
 */
public record Told(Figure figure, String text, int then) {
    /** Not told at all. It is not none: that is always told. */
    public static final String WITHHELD = "";

    /** That it is eight or more, and nothing else. */
    public static final String MANY = "8+";

    public Told {
        if (text.equals(MANY) && then <= Disclosure.LARGEST_HIDDEN) {
            throw new IllegalArgumentException(figure + " is not so many");
        }
        if (!text.equals(WITHHELD)
                && !text.equals(MANY)
                && !Disclosure.shown(then).text().equals(text)) {
            throw new IllegalArgumentException(figure + " was published as " + text + ", which it was not");
        }
        if (text.equals(WITHHELD) && then == 0)
            throw new IllegalArgumentException(figure + " is none, and was withheld");
    }

    public static Told byTheRule(Figure figure, int count) {
        return new Told(figure, Disclosure.shown(count).text(), count);
    }

    public static Told withheld(Figure figure, int count) {
        return new Told(figure, WITHHELD, count);
    }

    public static Told many(Figure figure, int count) {
        return new Told(figure, MANY, count);
    }

    public boolean isWithheld() {
        return text.equals(WITHHELD);
    }

    /** Whether a number is told, or that it is not small. */
    public boolean isOpen() {
        return !isWithheld() && !isSmall();
    }

    /** Whether it is said to be 1 to 7. */
    public boolean isSmall() {
        return text.equals("c");
    }

    /**
     * What it says of the count as it is now, to one who also knows by how much that has changed since, and which of what is hidden is
     * 1 to 7 and which was withheld. Where nobody had spoken then, who knows the change knows the count, whatever is published.
     */
    Span span(int now) {
        if (isOfNobodyYet(now)) return Span.ANY;
        var said = isWithheld() ? Span.SOMEBODY : text.equals(MANY) ? Span.MANY : Span.of(text);
        int since = now - then;
        return new Span(Math.max(0, said.least() + since), Math.min(Span.NO_LIMIT, said.most() + since));
    }

    /** Whether it would have been published so, had the count now been another. */
    boolean couldBe(int now, int other) {
        if (isOfNobodyYet(now)) return true;
        int otherThen = other - now + then;
        if (otherThen < 0) return false;
        if (text.equals(MANY)) return otherThen > Disclosure.LARGEST_HIDDEN;
        return isWithheld() ? otherThen > 0 : Disclosure.shown(otherThen).text().equals(text);
    }

    private boolean isOfNobodyYet(int now) {
        return then == 0 && now > 0;
    }
}
