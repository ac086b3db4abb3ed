package heard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A handler that is long, or a constructor with many arguments, holds two ideas. */
class HouseNumbersTest {
    private static final int HANDLER_LINES = 60;
    private static final int CLASS_LINES = 250;
    private static final int CONSTRUCTOR_ARGUMENTS = 5;

    @Test
    void handlers_are_doorways() {
        assertEquals(List.of(), longer("Handler.java", HANDLER_LINES));
    }

    @Test
    void classes_hold_one_idea() {
        assertEquals(List.of(), longer(".java", CLASS_LINES));
    }

    @Test
    void constructors_take_few() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("heard");
        var many = new ArrayList<String>();
        for (var one : classes) {
            // A record's constructor is its shape, an enum's its table; neither is wiring.
            if (one.isRecord() || one.isEnum() || one.isAnonymousClass() || generated(one.getSimpleName())) continue;
            for (var constructor : one.getConstructors()) {
                if (constructor.getRawParameterTypes().size() > CONSTRUCTOR_ARGUMENTS) {
                    many.add(constructor.getFullName());
                }
            }
        }
        assertEquals(List.of(), many);
    }

    private static boolean generated(String name) {
        return name.endsWith("Renderer") || name.contains("_jmh");
    }

    /** Lines of code: neither blank nor only a comment, import or package. */
    static long lines(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("//")
                        && !line.startsWith("/*")
                        && !line.startsWith("*")
                        && !line.startsWith("import ")
                        && !line.startsWith("package "))
                .count();
    }

    private static List<String> longer(String ending, int most) {
        var found = new ArrayList<String>();
        for (Path file : Project.mainSources()) {
            long lines = lines(Project.read(file));
            if (file.toString().endsWith(ending) && lines > most) {
                found.add(Project.ROOT.relativize(file) + ": " + lines);
            }
        }
        return found;
    }
}
