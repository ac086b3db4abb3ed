package heard.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import heard.disclosure.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between modules, and a few habits of the house. */
@AnalyzeClasses(packages = "heard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> LUNDY =
            List.of("place", "consultation", "feedback", "triage", "theme", "insight", "report", "action");

    @ArchTest
    static final ArchRule the_domain_knows_only_the_jdk = classes()
            .that()
            .resideInAPackage("heard.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("heard.domain..", "java..", "javax.crypto..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_domain_goes_from_space_to_influence =
            classes().that().resideInAPackage("heard.domain..").should(useOnlyEarlierPackages());

    @ArchTest
    static final ArchRule shared_knows_no_function = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "heard.functions..",
                    "heard.command..",
                    "heard.local..",
                    "heard.train..",
                    "heard.bench..",
                    "heard.browser..",
                    "heard.architecture..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("heard.functions..");

    @ArchTest
    static final ArchRule functions_do_not_know_each_other =
            slices().matching("heard.functions.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other =
            slices().matching("heard.(store.*|search.*|alerts.*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nothing_depends_on_dev = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "heard.command..",
                    "heard.local..",
                    "heard.train..",
                    "heard.bench..",
                    "heard.browser..",
                    "heard.architecture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "heard.command..",
                    "heard.local..",
                    "heard.train..",
                    "heard.bench..",
                    "heard.browser..",
                    "heard.architecture..");

    @ArchTest
    static final ArchRule contracts_are_for_tests = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "heard.contracts..",
                    "heard.command..",
                    "heard.local..",
                    "heard.train..",
                    "heard.bench..",
                    "heard.browser..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("heard.contracts..");

    @ArchTest
    static final ArchRule only_handlers_reach_the_environment = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Handler")
            .and()
            .resideOutsideOfPackages(
                    "heard.command..", "heard.local..", "heard.train..", "heard.bench..", "heard.browser..")
            .should()
            .accessTargetWhere(com.tngtech.archunit.core.domain.JavaAccess.Predicates.target(name("getenv")));

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("heard.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule lucene_is_known_to_text_and_search_alone = noClasses()
            .that()
            .resideOutsideOfPackages("heard.text..", "heard.search.lucene..", "heard.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule the_index_is_reached_by_those_who_write_search_and_count = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "heard.search.lucene..",
                    "heard.functions.index..",
                    "heard.functions.insight..",
                    "heard.functions.report..",
                    "heard.local..",
                    "heard.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("heard.search.lucene..");

    @ArchTest
    static final ArchRule submit_carries_no_search = noClasses()
            .that()
            .resideInAPackage("heard.functions.submit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "heard.text..", "heard.search..");

    @ArchTest
    static final ArchRule handlers_extend_nothing = classes()
            .that()
            .implement(RequestHandler.class)
            .should(new ArchCondition<JavaClass>("extend nothing") {
                @Override
                public void check(JavaClass handler, ConditionEvents events) {
                    boolean object = handler.getRawSuperclass()
                            .map(parent -> parent.isEquivalentTo(Object.class))
                            .orElse(true);
                    events.add(new SimpleConditionEvent(handler, object, handler.getName() + " extends something"));
                }
            });

    @ArchTest
    static final ArchRule handlers_are_named_so = classes()
            .that()
            .implement(RequestHandler.class)
            .should()
            .haveSimpleNameEndingWith("Handler")
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..common..", "..service..")
            .orShould()
            .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)");

    @ArchTest
    static final ArchRule nothing_prints_what_it_works_on = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "heard.command..",
                    "heard.local..",
                    "heard.train..",
                    "heard.bench..",
                    "heard.browser..",
                    "heard.contracts..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /** The rule of what may be shown has one home: nobody else can make a figure that is shown. */
    @ArchTest
    static final ArchRule only_disclosure_makes_what_is_shown = noClasses()
            .that()
            .resideOutsideOfPackage("heard.disclosure..")
            .should()
            .callConstructorWhere(new DescribedPredicate<>("a figure that is shown is made") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaConstructorCall call) {
                    return call.getTargetOwner().isAssignableTo(Shown.class);
                }
            });

    /** What a public page prints is a {@link Shown}, made by the rule; a raw count does not even fit. */
    @ArchTest
    static final ArchRule public_pages_take_no_raw_counts = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("heard.render.report..")
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(new ArchCondition<JavaMethod>("take no raw count") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (var taken : method.getRawParameterTypes()) {
                        boolean raw = List.of("int", "long", "java.lang.Integer", "java.lang.Long")
                                .contains(taken.getName());
                        events.add(new SimpleConditionEvent(method, !raw, method.getFullName() + " takes a raw count"));
                    }
                }
            })
            .allowEmptyShould(true);

    @Test
    void every_package_says_what_it_is_and_marks_its_nulls() {
        var folders = new TreeSet<Path>();
        for (var source : Project.mainSources()) folders.add(source.resolveSibling("package-info.java"));
        assertTrue(folders.size() > 20, "where are the packages?");
        var unmarked = folders.stream()
                .filter(info -> !Files.exists(info) || !Project.read(info).contains("\n@NullMarked\npackage "))
                .map(Project.ROOT::relativize)
                .toList();
        assertEquals(List.of(), unmarked);
    }

    private static ArchCondition<JavaClass> useOnlyEarlierPackages() {
        return new ArchCondition<>("use only packages before their own, in Lundy's order") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (var dependency : item.getDirectDependenciesFromSelf()) {
                    int from = place(item);
                    int to = place(dependency.getTargetClass());
                    events.add(new SimpleConditionEvent(item, to <= from || from < 0, dependency.getDescription()));
                }
            }

            private int place(JavaClass one) {
                String[] parts = one.getPackageName().split("\\.");
                return parts.length > 2 && one.getPackageName().startsWith("heard.domain.")
                        ? LUNDY.indexOf(parts[2])
                        : -1;
            }
        };
    }
}
