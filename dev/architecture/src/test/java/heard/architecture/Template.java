package heard.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A CloudFormation template as maps and lists: short tags as their long form, loops unrolled. */
final class Template {
    private final Map<String, Object> whole;

    private Template(Map<String, Object> whole) {
        this.whole = whole;
    }

    static Template parse(String yaml) {
        Map<String, Object> read = new Yaml(new Tags()).load(yaml);
        return new Template(map(unrolled(read, Map.of())));
    }

    /** The resources of a type, by name. */
    Map<String, Map<String, Object>> ofType(String type) {
        var found = new TreeMap<String, Map<String, Object>>();
        resources().forEach((name, resource) -> {
            if (type.equals(map(resource).get("Type"))) found.put(name, map(resource));
        });
        return found;
    }

    Map<String, Object> resources() {
        return map(whole.get("Resources"));
    }

    /** The value at a path of keys of a resource or below; an empty map where there is none. */
    static Object at(@Nullable Object from, String... path) {
        @Nullable Object here = from;
        for (String key : path) {
            here = here instanceof Map<?, ?> map && map.containsKey(key) ? map.get(key) : Map.of();
        }
        return here == null ? Map.of() : here;
    }

    static Map<String, Object> mapAt(@Nullable Object from, String... path) {
        return at(from, path) instanceof Map<?, ?> map ? map(map) : Map.of();
    }

    /** The value as a list: a single one is a list of one, none an empty one. */
    static List<Object> listAt(@Nullable Object from, String... path) {
        Object value = at(from, path);
        if (value instanceof List<?> list) return List.copyOf(list);
        return value instanceof Map<?, ?> map && map.isEmpty() ? List.of() : List.of(value);
    }

    /** Every scalar below, with its path. */
    static void eachText(String at, @Nullable Object value, BiConsumer<String, String> visitor) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, each) -> eachText(at + "/" + key, each, visitor));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) eachText(at + "/" + i, list.get(i), visitor);
            }
            case null -> {}
            case Object scalar -> visitor.accept(at, scalar.toString());
        }
    }

    void eachText(BiConsumer<String, String> visitor) {
        eachText("", whole, visitor);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static Object unrolled(@Nullable Object value, Map<String, String> loop) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> unrolledMap(map, loop);
            case List<?> list -> list.stream().map(each -> unrolled(each, loop)).toList();
            case String text -> filled(text, loop);
            case Object other -> other;
        };
    }

    private static Map<String, Object> unrolledMap(Map<?, ?> map, Map<String, String> loop) {
        var result = new LinkedHashMap<String, Object>();
        map.forEach((key, each) -> {
            if (key.toString().startsWith("Fn::ForEach::") && each instanceof List<?> parts) {
                for (Object item : (List<?>) parts.get(1)) {
                    var within = new HashMap<>(loop);
                    within.put(parts.get(0).toString(), item.toString());
                    result.putAll(map(unrolled(parts.get(2), within)));
                }
            } else {
                result.put(filled(key.toString(), loop), unrolled(each, loop));
            }
        });
        return result;
    }

    private static String filled(String text, Map<String, String> loop) {
        for (var variable : loop.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue())
                    .replace("&{" + variable.getKey() + "}", variable.getValue().replaceAll("[^A-Za-z0-9]", ""));
        }
        return text;
    }

    /** {@code !Ref X} is read as {@code {Ref: X}}, {@code !GetAtt X.Y} as {@code {Fn::GetAtt: X.Y}}, and so on. */
    private static final class Tags extends SafeConstructor {
        Tags() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    String tag = node.getTag().getValue().substring(1);
                    String name = tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
                    var long_ = new LinkedHashMap<String, Object>();
                    long_.put(
                            name,
                            switch (node) {
                                case ScalarNode scalar -> scalar.getValue();
                                case SequenceNode sequence -> new ArrayList<>(constructSequence(sequence));
                                case MappingNode mapping -> constructMapping(mapping);
                                default -> throw new IllegalStateException("no such node");
                            });
                    return long_;
                }
            });
        }
    }
}
