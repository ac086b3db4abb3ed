package heard.json;

import com.fasterxml.jackson.databind.JsonNode;
import heard.domain.place.Partnership;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.place.SubRegion;
import heard.domain.theme.Framework;
import heard.domain.theme.Need;
import heard.domain.theme.Priority;
import heard.domain.theme.Theme;
import heard.domain.triage.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The region and the theme framework, read from files of the project and checked as they are read. */
public final class Resources {
    private Resources() {}

    /** Memorandum of Understanding, North West Multi Agency Safeguarding Partnership, April 2025. */
    public static Region northWest() {
        return region(read("north-west.json"));
    }

    /** The North West's framework of themes, needs and published priorities. */
    public static Framework framework() {
        return framework(read("theme-framework.json"));
    }

    static Region region(JsonNode file) {
        var region = file.required("region");
        return new Region(
                text(region, "code"),
                text(region, "name"),
                list(file, "subRegions", one -> new SubRegion(text(one, "code"), text(one, "name"))),
                list(
                        file,
                        "partnerships",
                        one -> new Partnership(
                                new PartnershipCode(text(one, "code")),
                                text(one, "name"),
                                text(one, "subRegion"),
                                text(one, "police"),
                                list(one, "icb", JsonNode::textValue))));
    }

    static Framework framework(JsonNode file) {
        var tiers = list(file, "tiers", one -> text(one, "code"));
        var known = List.of(Tier.values()).stream().map(Tier::wire).toList();
        if (!tiers.equals(known)) throw new IllegalArgumentException("the framework's tiers are not " + known);
        return new Framework(
                text(file, "framework"),
                list(
                        file,
                        "themes",
                        one -> new Theme(
                                text(one, "code"),
                                text(one, "name"),
                                text(one, "plain"),
                                text(one, "child"),
                                text(one, "covers"))),
                list(file, "needs", one -> new Need(text(one, "code"), text(one, "child"))),
                list(
                        file,
                        "priorities",
                        one -> new Priority(
                                text(one, "owner"),
                                text(one, "period"),
                                text(one, "name"),
                                list(one, "themes", JsonNode::textValue))));
    }

    private static JsonNode read(String name) {
        try (var stream = Resources.class.getResourceAsStream("/heard/" + name)) {
            if (stream == null) throw new IllegalStateException("the resource is missing: " + name);
            return Json.MAPPER.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource cannot be read: " + name, unreadable);
        }
    }

    private static String text(JsonNode node, String field) {
        var value = node.required(field);
        if (!value.isTextual()) throw new IllegalArgumentException(field + " is not a text");
        return value.textValue();
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> each) {
        return StreamSupport.stream(node.required(field).spliterator(), false)
                .map(each)
                .toList();
    }
}
