package heard.render.form;

import java.util.List;
import java.util.Map;

/**
 * A form as it was sent, to be shown again: nothing that somebody typed is lost because of a mistake elsewhere.
 *
 * @param values what was typed, by the field's name
 * @param wrong the fields that are to be put right, in their order; a name that is not on the form stands for the whole of it
 */
public record TypedForm(Map<String, String> values, List<String> wrong) {
    static final TypedForm BLANK = new TypedForm(Map.of(), List.of());

    public TypedForm {
        values = Map.copyOf(values);
        wrong = wrong.stream().distinct().toList();
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean chose(String field, String value) {
        return !value.isEmpty() && value(field).equals(value);
    }

    /** Whether no question is answered. */
    boolean saysNothing() {
        return values.entrySet().stream()
                .filter(one -> one.getKey().startsWith("text.") || one.getKey().startsWith("choice."))
                .allMatch(one -> one.getValue().isBlank());
    }

    @Override
    public String toString() {
        return "TypedForm[" + values.size() + " fields, " + wrong.size() + " mistakes]";
    }
}
