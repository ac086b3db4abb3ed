package heard.disclosure.attack;

import heard.disclosure.Disclosure;

/** The whole numbers that a count can be, both ends included. */
public record Span(int least, int most) {
    /** Higher than any count: nothing is known. */
    public static final int NO_LIMIT = Integer.MAX_VALUE / 4;

    static final Span ANY = new Span(0, NO_LIMIT);
    /** Of what was withheld: nobody spoke would have been told. */
    static final Span SOMEBODY = new Span(1, NO_LIMIT);

    static final Span MANY = new Span(Disclosure.LARGEST_HIDDEN + 1, NO_LIMIT);

    /** How much higher the highest is than the lowest. */
    public int width() {
        return most - least;
    }

    public boolean holds(long count) {
        return count >= least && count <= most;
    }

    /**
     * What a published figure says of its count to one who knows the rule.
     *
     * @param text as published
     * @throws IllegalArgumentException where the rule shows nothing so
     */
    public static Span of(String text) {
        if (text.equals("0")) return new Span(0, 0);
        if (text.equals("c")) return new Span(1, Disclosure.LARGEST_HIDDEN);
        if (!text.matches("[1-9][0-9]{1,8}") || Integer.parseInt(text) % Disclosure.STEP != 0) {
            throw new IllegalArgumentException("the rule shows no " + text);
        }
        int shown = Integer.parseInt(text);
        int half = Disclosure.STEP / 2;
        return new Span(Math.max(Disclosure.LARGEST_HIDDEN + 1, shown - half), shown + half);
    }

    @Override
    public String toString() {
        return least + " to " + (most >= NO_LIMIT ? "any number" : Integer.toString(most));
    }
}
