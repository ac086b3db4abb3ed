package heard.disclosure;

import java.util.OptionalInt;

/** None. It is shown: that nobody spoke of a thing tells of nobody. */
record Zero() implements Shown {
    @Override
    public String text() {
        return "0";
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public OptionalInt drawable() {
        return OptionalInt.of(0);
    }
}
