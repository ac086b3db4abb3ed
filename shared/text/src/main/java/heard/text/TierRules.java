package heard.text;

import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.triage.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/**
 * How soon a person should look, by rules that anybody can read in {@code tiers.rules} and, for languages that only a
 * person reads, in {@code danger.rules}. A tier only orders the queue.
 *
 * <p>Who works with children writes about harm all day; their words are read by stricter rules than those of children and families.
 */
final class TierRules {
    /** Whose words a rule reads. */
    private enum Whose {
        /** Children, families, and where it is not known. */
        LIVED,
        /** Education partners and practitioners. */
        STAFF,
        ANYONE;

        boolean includes(boolean professional) {
            return this == ANYONE || (this == STAFF) == professional;
        }
    }

    private record Rule(String id, Tier tier, Whose whose, String reason, RuleQuery query, boolean english) {}

    /**
     * What was found.
     *
     * @param abroad whether a rule of another language found it
     */
    record Found(Tier tier, List<String> reasons, boolean abroad) {}

    private final Awakened<Rule> rules;

    private TierRules(List<Rule> rules) {
        this.rules = new Awakened<>(rules, Rule::query);
    }

    static TierRules load() {
        var rules = Stream.concat(rules("tiers.rules", true), rules("danger.rules", false))
                .toList();
        var ids = new HashSet<String>();
        for (var rule : rules) {
            if (!ids.add(rule.id())) throw new IllegalStateException("a rule stands twice: " + rule.id());
        }
        return new TierRules(rules);
    }

    private static Stream<Rule> rules(String file, boolean english) {
        return RuleBook.read(file, 5).stream().map(line -> {
            var tier = switch (line.get(1)) {
                case "urgent" -> Tier.URGENT;
                case "concern" -> Tier.CONCERN;
                default -> throw new IllegalStateException("no such tier for a rule: " + line.get(1));
            };
            var whose = switch (line.get(2)) {
                case "lived" -> Whose.LIVED;
                case "staff" -> Whose.STAFF;
                case "anyone" -> Whose.ANYONE;
                default -> throw new IllegalStateException("no such speakers for a rule: " + line.get(2));
            };
            return new Rule(line.get(0), tier, whose, line.get(3), RuleQuery.parse(Spoken.EXACT, line.get(4)), english);
        });
    }

    Found find(Spoken spoken, IndexSearcher searcher, Optional<Respondent> speaker) {
        boolean professional = speaker.map(Respondent::group)
                .filter(group -> group == Group.EDUCATION || group == Group.PRACTITIONERS)
                .isPresent();
        var found = rules.by(spoken.words())
                .filter(rule -> rule.whose().includes(professional))
                .filter(rule -> rule.query().matches(searcher))
                .toList();
        var tier = Tier.NONE;
        var reasons = new ArrayList<String>();
        for (var rule : found) {
            if (rule.tier().compareTo(tier) < 0) tier = rule.tier();
            reasons.add(rule.reason() + " (rule " + rule.id() + ")");
        }
        return new Found(tier, reasons, found.stream().anyMatch(rule -> !rule.english()));
    }
}
