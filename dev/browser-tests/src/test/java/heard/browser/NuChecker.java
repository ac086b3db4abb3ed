package heard.browser;

import com.fasterxml.jackson.databind.JsonNode;
import heard.json.Json;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The Nu HTML checker, in a class loader of its own: its libraries and those of the stores do not bear each other. */
final class NuChecker implements AutoCloseable {
    private static final Path CLASS_PATH =
            Path.of(System.getProperty("heard.root", "../.."), "dev/html-checker/target/class-path");

    private final URLClassLoader loader;
    private final Object validator;

    NuChecker() throws IOException, ReflectiveOperationException {
        loader = new URLClassLoader("html-checker", jars(), ClassLoader.getPlatformClassLoader());
        var type = loader.loadClass("nu.validator.client.EmbeddedValidator");
        validator = type.getConstructor().newInstance();
        type.getMethod("setForceHTML", boolean.class).invoke(validator, true);
        var format = loader.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
        type.getMethod("setOutputFormat", format)
                .invoke(validator, format.getField("JSON").get(null));
    }

    private static URL[] jars() throws IOException {
        var jars = new ArrayList<URL>();
        for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1)) jars.add(url(jar));
        return jars.toArray(URL[]::new);
    }

    private static URL url(String jar) throws MalformedURLException {
        return Path.of(jar).toUri().toURL();
    }

    /** What is wrong with a page, each with where it is. */
    List<String> errors(String name, byte[] html) throws IOException, ReflectiveOperationException {
        // What it logs by looks for its parts where the thread's classes come from.
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        Object told;
        try {
            told = validator
                    .getClass()
                    .getMethod("validate", InputStream.class)
                    .invoke(validator, new ByteArrayInputStream(html));
        } finally {
            thread.setContextClassLoader(before);
        }
        return StreamSupport.stream(
                        Json.MAPPER
                                .readTree(String.valueOf(told))
                                .path("messages")
                                .spliterator(),
                        false)
                .filter(message -> !message.path("type").asText().equals("info"))
                .map(message -> name + ": " + sentence(message))
                .toList();
    }

    private static String sentence(JsonNode message) {
        return "line %d: %s (%s)"
                .formatted(
                        message.path("lastLine").asInt(),
                        message.path("message").asText(),
                        message.path("extract").asText());
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
