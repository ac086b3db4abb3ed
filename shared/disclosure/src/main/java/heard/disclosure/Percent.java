package heard.disclosure;

import java.util.OptionalInt;

/** A whole percentage of two figures that are themselves shown. */
record Percent(int whole) implements Shown {
    Percent {
        if (whole < 0 || whole > 100) throw new IllegalArgumentException("not a percentage");
    }

    @Override
    public String text() {
        return whole + "%";
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public OptionalInt drawable() {
        return OptionalInt.of(whole);
    }
}
