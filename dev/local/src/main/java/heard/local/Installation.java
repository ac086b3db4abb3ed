package heard.local;

import java.nio.file.Path;

/**
 * Where this copy of Heard lies and what its build made.
 *
 * @param root the folder of {@code template.yaml}
 */
record Installation(Path root) {
    /** The folder that the {@code heard} command or the build names; else the one we are in. */
    static Installation here() {
        return new Installation(
                Path.of(System.getProperty("heard.root", ".")).toAbsolutePath().normalize());
    }

    Path template() {
        return root.resolve("template.yaml");
    }

    Path staticPages() {
        return root.resolve("web-static");
    }

    Path openApi() {
        return root.resolve("docs/openapi.yaml");
    }

    Path natives() {
        return root.resolve("dev/local/target/natives");
    }

    Path identity() {
        return root.resolve("dev/identity/target");
    }
}
