package heard.domain.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A theme framework, checked as a whole: codes are unlike, and every priority names themes that exist.
 *
 * @param version such as {@code north-west-2025}
 */
public record Framework(String version, List<Theme> themes, List<Need> needs, List<Priority> priorities) {
    public Framework {
        themes = List.copyOf(themes);
        needs = List.copyOf(needs);
        priorities = List.copyOf(priorities);
        var codes = new HashSet<String>();
        themes.forEach(theme -> unlike(codes, theme.code()));
        var needCodes = new HashSet<String>();
        needs.forEach(need -> unlike(needCodes, need.code()));
        for (var priority : priorities) {
            if (!codes.containsAll(priority.themes())) {
                throw new IllegalArgumentException("the priority " + priority.name() + " names an unknown theme");
            }
        }
    }

    public Optional<Theme> theme(String code) {
        return themes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Need> need(String code) {
        return needs.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The priorities of one owner, by its code. */
    public List<Priority> prioritiesOf(String owner) {
        return priorities.stream().filter(one -> one.owner().equals(owner)).toList();
    }

    /** Those of a place, then those of the region it lies in, by their codes. */
    public List<Priority> prioritiesOf(String place, String region) {
        return Stream.of(place, region)
                .distinct()
                .flatMap(owner -> prioritiesOf(owner).stream())
                .toList();
    }

    private static void unlike(HashSet<String> codes, String code) {
        if (!codes.add(code)) throw new IllegalArgumentException("twice in the framework: " + code);
    }
}
