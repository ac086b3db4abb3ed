package heard.render.form;

import java.util.List;
import java.util.Map;

/**
 * A form as it was sent, to be shown again: nothing that somebody typed is lost because of a mistake elsewhere.
 *
 * @param values what was typed, by the field's name
 * @param mistakes what is to be put right, in the order of the fields
 */
public record TypedForm(Map<String, String> values, List<Mistake> mistakes) {
    /**
     * @param field the field's name; a name that is not on the form stands for the whole of it
     * @param said a sentence that a person can act on
     */
    public record Mistake(String field, String said) {}

    static final TypedForm BLANK = new TypedForm(Map.of(), List.of());

    public TypedForm {
        values = Map.copyOf(values);
        mistakes = List.copyOf(mistakes);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean chose(String field, String value) {
        return value(field).equals(value);
    }

    /** None or one: what to say beside a field. */
    List<String> beside(String field) {
        return mistakes.stream()
                .filter(one -> one.field().equals(field))
                .map(Mistake::said)
                .limit(1)
                .toList();
    }

    @Override
    public String toString() {
        return "TypedForm[" + values.size() + " fields, " + mistakes.size() + " mistakes]";
    }
}
