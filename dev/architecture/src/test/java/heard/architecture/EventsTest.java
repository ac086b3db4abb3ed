package heard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sample events: a folder for each handler, each folder run by a test of its function. */
class EventsTest {
    private static final Path EVENTS = Project.ROOT.resolve("events");

    @Test
    void every_handler_has_samples_and_every_folder_a_handler() {
        var handlers = new TreeSet<String>();
        for (var file : Project.java(Project.ROOT.resolve("functions"))) {
            String name = file.getFileName().toString();
            if (file.toString().contains("/src/main/") && name.endsWith("Handler.java")) {
                handlers.add(name.replace("Handler.java", "").toLowerCase(java.util.Locale.ROOT));
            }
        }
        var folders = new TreeSet<String>();
        for (var folder : Project.folders(EVENTS))
            folders.add(folder.getFileName().toString());
        assertEquals(handlers, folders);
    }

    @Test
    void every_folder_holds_samples_and_is_loaded_by_a_test_of_a_function() {
        var tests = new StringBuilder();
        for (var file : Project.java(Project.ROOT.resolve("functions"))) {
            if (file.toString().contains("/src/test/")) tests.append(Project.read(file));
        }
        for (var folder : Project.folders(EVENTS)) {
            String name = folder.getFileName().toString();
            assertTrue(
                    Project.files(folder).stream()
                            .allMatch(file -> file.toString().endsWith(".json")),
                    name);
            assertTrue(Project.files(folder).size() > 0, name + " is empty");
            assertTrue(
                    tests.indexOf("\"" + name + "\"") >= 0 || tests.indexOf("events/" + name) >= 0,
                    name + " is run by no test");
        }
    }
}
