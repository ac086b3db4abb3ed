package heard.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.domain.feedback.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of a JSON object, a query or a form, asked for one by one. What is wrong is gathered rather than thrown, so that a
 * person is told all of it at once; a field that nobody asked for is wrong too.
 *
 * <p>An empty answer means that the field is not there or is wrong; {@link #problems()} tells which.
 */
public final class Fields {
    /** A problem that lists more than this helps nobody. */
    private static final int MOST_PROBLEMS = 50;

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,59}");

    private final ObjectNode object;
    private final String at;
    private final boolean parameters;
    private final List<FieldProblem> problems;
    private final Set<String> asked = new HashSet<>();
    private final List<Fields> within = new ArrayList<>();

    private Fields(ObjectNode object, String at, boolean parameters, List<FieldProblem> problems) {
        this.object = object;
        this.at = at;
        this.parameters = parameters;
        this.problems = problems;
    }

    static Fields of(ObjectNode object) {
        return new Fields(object, "#", false, new ArrayList<>());
    }

    /** Parameters are text; one that is blank is as if it were not there. */
    static Fields ofParameters(ObjectNode object) {
        return new Fields(object, "#", true, new ArrayList<>());
    }

    /** All names that were sent, in order, asked for or not. */
    public List<String> names() {
        return List.copyOf(
                object.propertyStream().map(java.util.Map.Entry::getKey).toList());
    }

    /** Every text that was sent, by name, right or wrong: for a form that is shown again with what was typed. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        object.properties().stream()
                .filter(field -> field.getValue().isTextual())
                .forEach(field -> texts.put(field.getKey(), field.getValue().textValue()));
        return texts;
    }

    public boolean has(String name) {
        asked.add(name);
        var node = object.get(name);
        return node != null && !node.isNull() && !(parameters && node.asText().isBlank());
    }

    /** A text that must be there. */
    public Optional<String> text(String name, int longest) {
        if (!has(name)) {
            wrong(name, "This is missing.");
            return Optional.empty();
        }
        return given(name, longest);
    }

    /** A text that must be there and say something. */
    public Optional<String> written(String name, int longest) {
        var text = text(name, longest);
        if (text.isPresent() && text.get().isBlank()) {
            wrong(name, "This is empty.");
            return Optional.empty();
        }
        return text;
    }

    /** A text that need not be there. */
    public Optional<String> maybeText(String name, int longest) {
        return has(name) ? given(name, longest) : Optional.empty();
    }

    /**
     * A value that must be there.
     *
     * @param as makes it of its text, and throws {@link IllegalArgumentException} where it cannot
     * @param otherwise what to tell a person then
     */
    public <T> Optional<T> value(String name, int longest, Function<String, T> as, String otherwise) {
        return text(name, longest).flatMap(text -> made(name, text, as, otherwise));
    }

    /** As {@link #value}, for one that need not be there. */
    public <T> Optional<T> maybeValue(String name, int longest, Function<String, T> as, String otherwise) {
        return maybeText(name, longest).flatMap(text -> made(name, text, as, otherwise));
    }

    /** A whole number within limits that need not be there. */
    public OptionalInt maybeWhole(String name, int least, int most) {
        if (!has(name)) return OptionalInt.empty();
        var node = object.get(name);
        String digits = node.isIntegralNumber() || (parameters && node.isTextual()) ? node.asText() : "";
        if (digits.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) return OptionalInt.of(number);
        }
        wrong(name, "Give a whole number from " + least + " to " + most + ".");
        return OptionalInt.empty();
    }

    /** A yes or no that is no where it is not there: {@code true} or {@code false}, and {@code yes} or {@code no} in a form. */
    public boolean flag(String name) {
        if (!has(name)) return false;
        var node = object.get(name);
        if (parameters) {
            String text = node.asText();
            if (text.equals("yes") || text.equals("true")) return true;
            if (!text.equals("no") && !text.equals("false")) wrong(name, "Say yes or no.");
            return false;
        }
        if (!node.isBoolean()) wrong(name, "Say true or false.");
        return node.asBoolean(false);
    }

    /** A list of texts that must be there, each saying something. */
    public Optional<List<String>> texts(String name, int fewest, int most, int longest) {
        if (!has(name)) {
            wrong(name, "This is missing.");
            return Optional.empty();
        }
        var list = object.get(name);
        if (!list.isArray() || list.size() < fewest || list.size() > most) {
            wrong(name, "Give a list of " + fewest + " to " + most + " texts.");
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < list.size(); i++) {
            String place = pointer(at, name) + "/" + i;
            var text = given(place, list.get(i), longest);
            if (text.isPresent() && text.get().isBlank()) problems.add(new FieldProblem(place, "This is empty."));
            else text.ifPresent(texts::add);
        }
        return texts.size() == list.size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    /** A list of objects, at least one; each is read like the whole. */
    public List<Fields> objects(String name, int most) {
        if (!has(name)) {
            wrong(name, "This is missing.");
            return List.of();
        }
        var list = object.get(name);
        if (!list.isArray() || list.isEmpty() || list.size() > most) {
            wrong(name, "Give a list of 1 to " + most + " objects.");
            return List.of();
        }
        var read = new ArrayList<Fields>();
        for (int i = 0; i < list.size(); i++) {
            String place = pointer(at, name) + "/" + i;
            if (list.get(i) instanceof ObjectNode one) {
                read.add(new Fields(one, place, false, problems));
            } else {
                problems.add(new FieldProblem(place, "Give an object."));
            }
        }
        within.addAll(read);
        return read;
    }

    /** Says what is wrong with a field. */
    public void wrong(String name, String detail) {
        problems.add(new FieldProblem(pointer(at, name), detail));
    }

    /** Says what is wrong with one of a list. */
    public void wrong(String name, int index, String detail) {
        problems.add(new FieldProblem(pointer(at, name) + "/" + index, detail));
    }

    /** All that is wrong, what nobody asked for included; asked last. */
    public List<FieldProblem> problems() {
        var all = new ArrayList<>(problems);
        addUnknown(all);
        return List.copyOf(all.subList(0, Math.min(all.size(), MOST_PROBLEMS)));
    }

    private void addUnknown(List<FieldProblem> all) {
        for (String name : names()) {
            if (!asked.contains(name)) all.add(new FieldProblem(pointer(at, name), "Heard does not know this field."));
        }
        for (var one : within) one.addUnknown(all);
    }

    private Optional<String> given(String name, int longest) {
        return given(pointer(at, name), object.get(name), longest);
    }

    private Optional<String> given(String place, JsonNode node, int longest) {
        if (!node.isTextual()) {
            problems.add(new FieldProblem(place, "Give this as text."));
            return Optional.empty();
        }
        String text = node.textValue();
        if (text.codePointCount(0, text.length()) > longest) {
            problems.add(new FieldProblem(place, "This is longer than " + longest + " characters. Make it shorter."));
            return Optional.empty();
        }
        if (!text.equals(Words.keepable(text))) {
            problems.add(
                    new FieldProblem(place, "This holds a character that cannot be kept. Type it again without it."));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private <T> Optional<T> made(String name, String text, Function<String, T> as, String otherwise) {
        try {
            return Optional.of(as.apply(text));
        } catch (IllegalArgumentException notOne) {
            wrong(name, otherwise);
            return Optional.empty();
        }
    }

    /** A name that is not a plain one may be anything, words said included: then the object that holds it is pointed at. */
    static String pointer(String at, String name) {
        return PLAIN_NAME.matcher(name).matches() ? at + "/" + name : at;
    }
}
