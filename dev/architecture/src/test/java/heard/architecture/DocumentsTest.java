package heard.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.action.Agency;
import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.triage.Lifecycle;
import heard.domain.triage.State;
import heard.json.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The documents say what the code does. */
class DocumentsTest {
    private static final Path DOCS = Project.ROOT.resolve("docs");

    @Test
    void every_invariant_names_a_test_that_is_there() {
        var tests = Stream.of("shared", "functions", "dev")
                .flatMap(group -> Project.java(Project.ROOT.resolve(group)).stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(toSet());
        var rules = Project.read(DOCS.resolve("INVARIANTS.md"))
                .lines()
                .filter(line -> line.matches("[0-9]+\\. .*"))
                .toList();
        assertTrue(rules.size() >= 15, "where are the invariants?");
        var wrong = new ArrayList<String>();
        for (String rule : rules) {
            var named = Pattern.compile("Enforced by: (.+)\\.$").matcher(rule);
            if (!named.find()) {
                wrong.add("no test is named: " + rule);
                continue;
            }
            for (String test : named.group(1).split(",")) {
                String name = test.strip().replace("`", "");
                if (!tests.contains(name)) wrong.add("there is no test " + name);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_wire_offers_just_the_words_that_the_domain_knows() {
        Map<String, Object> wire = new Yaml().load(Project.read(DOCS.resolve("openapi.yaml")));
        var region = Resources.northWest();
        var framework = Resources.framework();
        offers(wire, "Respondent", Arrays.stream(Respondent.values()).map(Respondent::wire));
        offers(wire, "Group", Arrays.stream(Group.values()).map(Group::wire));
        offers(wire, "AgeBand", Arrays.stream(AgeBand.values()).map(AgeBand::wire));
        offers(wire, "Agency", Arrays.stream(Agency.values()).map(Agency::wire));
        offers(wire, "SettingKind", Arrays.stream(SettingKind.values()).map(SettingKind::wire));
        offers(wire, "Theme", framework.themes().stream().map(theme -> theme.code()));
        offers(wire, "Need", framework.needs().stream().map(need -> need.code()));
        offers(
                wire,
                "NorthWestPartnership",
                region.partnerships().stream().map(one -> one.code().value()));
    }

    private static void offers(Map<String, Object> wire, String schema, Stream<String> words) {
        var offered = Template.listAt(wire, "components", "schemas", schema, "enum");
        assertEquals(words.collect(toSet()), Set.copyOf(offered), schema);
    }

    @Test
    void the_lifecycle_is_drawn_as_it_is() {
        var drawn = Pattern.compile("^    (\\w+) --> (\\w+)$", Pattern.MULTILINE)
                .matcher(Project.read(DOCS.resolve("glossary.md")))
                .results()
                .map(match -> match.group(1) + ">" + match.group(2))
                .collect(toSet());
        var obeyed = Arrays.stream(State.values())
                .flatMap(from -> Lifecycle.after(from).stream().map(to -> from.wire() + ">" + to.wire()))
                .collect(toSet());
        assertEquals(obeyed, drawn);
    }

    @Test
    void a_decision_has_a_number_of_its_own_and_a_day() {
        var numbers = new ArrayList<Integer>();
        for (Path page : Project.files(DOCS.resolve("decisions"))) {
            String name = page.getFileName().toString();
            assertTrue(name.matches("[0-9]{4}-[a-z0-9-]+\\.md"), name);
            int number = Integer.parseInt(name.substring(0, 4));
            var head = Pattern.compile("# " + number + "\\. .+\n\n20[0-9]{2}-[0-9]{2}-[0-9]{2} · .+");
            assertTrue(head.matcher(Project.read(page)).lookingAt(), () -> name + " does not begin as decisions do");
            numbers.add(number);
        }
        assertEquals(Set.copyOf(numbers).size(), numbers.size(), "a number is given twice");
    }

    @Test
    void every_link_leads_somewhere() {
        var dead = new ArrayList<String>();
        var pages = new ArrayList<>(Project.files(DOCS));
        pages.add(Project.ROOT.resolve("README.md"));
        for (Path page : pages) {
            if (!page.toString().endsWith(".md")) continue;
            Pattern.compile("\\]\\(([^)#]+)[^)]*\\)")
                    .matcher(Project.read(page))
                    .results()
                    .map(match -> match.group(1))
                    .filter(link -> !link.startsWith("http") && !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> dead.add(Project.ROOT.relativize(page) + " → " + link));
        }
        assertEquals(List.of(), dead);
    }
}
