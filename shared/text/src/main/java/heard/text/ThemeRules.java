package heard.text;

import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;

/**
 * What a text is about, by weighted Lucene queries for each code of a framework.
 *
 * <p>The weights of the rules that match are joined as chances are: two signs of 0.5 make 0.75. What stays under {@link #LEAST} is
 * left out.
 */
final class ThemeRules {
    static final double LEAST = 0.4;
    private static final String RESOURCE = "themes.rules";

    private record Rule(String code, double weight, String why, RuleQuery query) {}

    private final Awakened<Rule> rules;

    private ThemeRules(List<Rule> rules) {
        this.rules = new Awakened<>(rules, Rule::query);
    }

    /** @throws IllegalStateException where a rule names a theme that the framework lacks, or a theme has no rule */
    static ThemeRules load(Framework framework) {
        var without = framework.themes().stream().map(Theme::code).collect(Collectors.toCollection(LinkedHashSet::new));
        var codes = Set.copyOf(without);
        var rules = new ArrayList<Rule>();
        for (var line : RuleBook.read(RESOURCE, 4)) {
            String code = line.get(0);
            if (!codes.contains(code))
                throw new IllegalStateException(RESOURCE + " has rules for an unknown code: " + code);
            without.remove(code);
            double weight = Double.parseDouble(line.get(1));
            rules.add(new Rule(code, weight, line.get(2), RuleQuery.parse(Spoken.STEMS, line.get(3))));
        }
        if (!without.isEmpty()) throw new IllegalStateException(RESOURCE + " has no rule for " + without);
        return new ThemeRules(rules);
    }

    /** At most {@value Understanding#MOST_THEMES}, the strongest first. */
    List<ThemeMatch> find(Spoken spoken, IndexSearcher searcher) {
        Map<String, List<Rule>> matched = new LinkedHashMap<>();
        rules.by(spoken.words())
                .filter(rule -> rule.query().matches(searcher))
                .forEach(rule -> matched.computeIfAbsent(rule.code(), code -> new ArrayList<>())
                        .add(rule));
        var found = new ArrayList<ThemeMatch>();
        matched.forEach((code, signs) -> {
            double missed =
                    signs.stream().mapToDouble(rule -> 1 - rule.weight()).reduce(1, (one, other) -> one * other);
            double score = Math.round((1 - missed) * 100) / 100.0;
            if (score >= LEAST)
                found.add(new ThemeMatch(
                        code, score, signs.stream().map(Rule::why).distinct().toList()));
        });
        found.sort(Comparator.comparingDouble(ThemeMatch::score).reversed());
        return found.stream().limit(Understanding.MOST_THEMES).toList();
    }
}
