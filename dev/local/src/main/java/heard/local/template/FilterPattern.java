package heard.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * A pattern of Lambda's event filtering, as far as the template uses it: exact values, {@code prefix}, {@code exists} and {@code
 * anything-but}.
 */
public record FilterPattern(JsonNode pattern) {
    /** @throws IllegalArgumentException where it asks for what is not followed here */
    public static FilterPattern parse(String json) {
        try {
            var pattern = new ObjectMapper().readTree(json);
            check(pattern);
            return new FilterPattern(pattern);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("a filter of the template is not JSON", broken);
        }
    }

    /** @param record as Lambda would hand it over, in JSON */
    public boolean matches(JsonNode record) {
        return matches(pattern, record);
    }

    private static boolean matches(JsonNode pattern, JsonNode value) {
        for (Map.Entry<String, JsonNode> field : pattern.properties()) {
            var found = value.path(field.getKey());
            if (field.getValue().isObject() ? !matches(field.getValue(), found) : !anyOf(field.getValue(), found)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyOf(JsonNode rules, JsonNode found) {
        for (var rule : rules) {
            if (rule.isObject() ? special(rule, found) : rule.equals(found)) return true;
        }
        return false;
    }

    private static boolean special(JsonNode rule, JsonNode found) {
        if (rule.has("exists")) return rule.get("exists").asBoolean() == found.isValueNode();
        if (rule.has("prefix"))
            return found.asText("").startsWith(rule.get("prefix").asText());
        for (var unwanted : rule.get("anything-but")) {
            if (unwanted.equals(found)) return false;
        }
        return !found.isMissingNode();
    }

    private static void check(JsonNode pattern) {
        for (Map.Entry<String, JsonNode> field : pattern.properties()) {
            var value = field.getValue();
            if (value.isObject()) {
                check(value);
            } else if (!value.isArray()) {
                throw new IllegalArgumentException("a filter names its values in a list: " + field.getKey());
            } else {
                for (var rule : value) {
                    boolean known = !rule.isObject()
                            || rule.has("exists")
                            || rule.has("prefix")
                            || (rule.has("anything-but")
                                    && rule.get("anything-but").isArray());
                    if (!known) throw new IllegalArgumentException("a filter that is not followed here: " + rule);
                }
            }
        }
    }
}
