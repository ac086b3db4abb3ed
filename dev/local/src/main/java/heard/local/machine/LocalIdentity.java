package heard.local.machine;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntSupplier;

/** The OpenID provider, in a class loader of its own: its libraries and those of the other servers do not bear each other. */
public final class LocalIdentity implements AutoCloseable {
    /** The path under which it answers, at the provider and before it. */
    public static final String PATH = "oidc/heard";

    /** What its tokens are for, and the client that asks for them. */
    public static final String AUDIENCE = "heard";

    private final Object provider;

    private LocalIdentity(Object provider) {
        this.provider = provider;
    }

    /** @param build the folder that the identity module was built into */
    public static LocalIdentity start(Path build, Path signInPage) throws Exception {
        var loader = new URLClassLoader("identity", classPath(build), ClassLoader.getPlatformClassLoader());
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            var provider = loader.loadClass("heard.identity.LocalProvider")
                    .getConstructor(String.class, String.class, Path.class)
                    .newInstance(PATH, AUDIENCE, signInPage.toAbsolutePath());
            return new LocalIdentity(provider);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] classPath(Path build) throws IOException {
        var urls = new ArrayList<URL>();
        urls.add(build.resolve("classes").toUri().toURL());
        for (String jar : Files.readString(build.resolve("class-path")).strip().split(File.pathSeparator, -1)) {
            urls.add(Path.of(jar).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + ((IntSupplier) provider).getAsInt());
    }

    @Override
    public void close() throws Exception {
        // Its loader stays open: its threads still load classes while they end.
        ((AutoCloseable) provider).close();
    }
}
