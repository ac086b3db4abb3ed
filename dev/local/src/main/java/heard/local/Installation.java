package heard.local;

import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import java.nio.file.Path;

/**
 * Where this copy of Heard lies, what its build made, and the stores that it runs on.
 *
 * @param root the folder of {@code template.yaml}
 */
public record Installation(Path root, Stores stores) {
    /** How the stores are brought up. */
    public interface Stores {
        Machine start(DataFolder data) throws Exception;
    }

    /** The folder that the {@code heard} command or the build names, else the one we are in; with stores of its own. */
    public static Installation here() {
        var root =
                Path.of(System.getProperty("heard.root", ".")).toAbsolutePath().normalize();
        return new Installation(root, data -> Machine.start(data, root.resolve("dev/local/target/natives")));
    }

    /** The same, on other stores. */
    Installation on(Stores others) {
        return new Installation(root, others);
    }

    Path template() {
        return root.resolve("template.yaml");
    }

    /** The folder of the pages that CloudFront serves as they lie there. */
    public Path staticPages() {
        return root.resolve("web-static");
    }

    Path openApi() {
        return root.resolve("docs/openapi.yaml");
    }

    Path identity() {
        return root.resolve("dev/identity/target");
    }
}
