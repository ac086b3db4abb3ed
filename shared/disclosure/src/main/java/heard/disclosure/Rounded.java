package heard.disclosure;

import java.util.OptionalInt;

/** Enough to be told, to the nearest five. It does not know the count it comes from. */
record Rounded(int nearestFive) implements Shown {
    Rounded {
        if (nearestFive < 10 || nearestFive % 5 != 0) throw new IllegalArgumentException("not a rounded figure");
    }

    @Override
    public String text() {
        return Integer.toString(nearestFive);
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public OptionalInt drawable() {
        return OptionalInt.of(nearestFive);
    }
}
