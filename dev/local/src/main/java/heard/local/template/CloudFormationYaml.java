package heard.local.template;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads CloudFormation's YAML; a short form such as {@code !Ref Name} becomes a map of one entry, a parameter its default. */
final class CloudFormationYaml extends SafeConstructor {
    private CloudFormationYaml() {
        super(new LoaderOptions());
        yamlMultiConstructors.put("!", new AbstractConstruct() {
            @Override
            public Object construct(org.yaml.snakeyaml.nodes.Node node) {
                return Map.of(node.getTag().getValue(), content(node));
            }
        });
    }

    private Object content(org.yaml.snakeyaml.nodes.Node node) {
        return switch (node) {
            case ScalarNode scalar -> constructScalar(scalar);
            case SequenceNode sequence -> constructSequence(sequence);
            case MappingNode mapping -> constructMapping(mapping);
            default -> throw new IllegalArgumentException("unknown YAML: " + node.getTag());
        };
    }

    static Node load(Reader reader) {
        Map<?, ?> root = new Yaml(new CloudFormationYaml()).load(reader);
        return new Node(root, root);
    }

    /** A place in the document; what is absent is a place too, with nothing in it. */
    record Node(@Nullable Object value, Map<?, ?> root) {
        boolean isPresent() {
            return value != null;
        }

        Node at(String... path) {
            Object found = value;
            for (String step : path) {
                found = found instanceof Map<?, ?> map ? map.get(step) : null;
            }
            return new Node(found, root);
        }

        Map<String, Node> children() {
            var children = new LinkedHashMap<String, Node>();
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, child) -> children.put(String.valueOf(key), new Node(child, root)));
            }
            return children;
        }

        List<Node> items() {
            return value instanceof List<?> list
                    ? list.stream().map(item -> new Node(item, root)).toList()
                    : List.of();
        }

        Optional<String> text(String... path) {
            var found = at(path).value();
            if (found instanceof Map<?, ?> intrinsic && intrinsic.get("!Ref") instanceof String name) {
                return new Node(root, root).text("Parameters", name, "Default");
            }
            return found instanceof String || found instanceof Number || found instanceof Boolean
                    ? Optional.of(String.valueOf(found))
                    : Optional.empty();
        }

        List<String> texts(String... path) {
            return at(path).items().stream()
                    .flatMap(item -> item.text().stream())
                    .toList();
        }

        Optional<Integer> number(String... path) {
            return text(path).map(Integer::valueOf);
        }
    }
}
