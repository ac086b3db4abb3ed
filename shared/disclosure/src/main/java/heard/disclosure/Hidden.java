package heard.disclosure;

import java.util.OptionalInt;

/** Too few to be told. It does not know how many. */
record Hidden() implements Shown {
    @Override
    public String text() {
        return "c";
    }

    @Override
    public boolean isHidden() {
        return true;
    }

    @Override
    public OptionalInt drawable() {
        return OptionalInt.empty();
    }
}
