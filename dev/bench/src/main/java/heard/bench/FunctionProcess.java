package heard.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * One function, started alone as Lambda starts it: the real runtime client in a process of its own, with nothing on its class path
 * but that client; the function's package is loaded from its task root.
 */
final class FunctionProcess implements AutoCloseable {
    private static final List<String> CLIENT = List.of(
            "aws-lambda-java-runtime-interface-client",
            "aws-lambda-java-core",
            "aws-lambda-java-serialization",
            "utils-lite");

    private final Process process;
    private final RuntimeApi api;
    private final long startedNanos;

    private FunctionProcess(Process process, RuntimeApi api, long startedNanos) {
        this.process = process;
        this.api = api;
        this.startedNanos = startedNanos;
    }

    /**
     * @param taskRoot the unpacked package: classes, and {@code lib} with its jars
     * @param handler the class that template.yaml names
     * @param log where its output goes
     */
    static FunctionProcess start(Path taskRoot, String handler, Map<String, String> environment, File log)
            throws IOException {
        var api = new RuntimeApi();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What the managed Java runtime sets, as far as it is documented: no second compiler for the short life of a
        // cold start.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx1g"));
        command.add("--enable-native-access=ALL-UNNAMED");
        // The package has the native libraries of the deployment's architecture; here they are this machine's.
        command.add("-Donnxruntime.native.path=" + NativeLibraries.ofThisMachine());
        command.addAll(List.of("-cp", clientClassPath()));
        command.addAll(List.of("com.amazonaws.services.lambda.runtime.api.client.AWSLambda", handler));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.directory(taskRoot.toFile()); // where the client looks for the function's classes
        builder.environment().putAll(environment);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        builder.environment().put("LAMBDA_TASK_ROOT", taskRoot.toString());
        builder.environment().put("_HANDLER", handler);
        long started = System.nanoTime();
        return new FunctionProcess(builder.start(), api, started);
    }

    private static String clientClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> CLIENT.stream()
                        .anyMatch(
                                name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Nanoseconds from the start of the process to its first request for an event. */
    long init() throws InterruptedException {
        return api.awaitReady(90) - startedNanos;
    }

    RuntimeApi.Answer invoke(byte[] event) throws InterruptedException {
        api.offer(event);
        return api.awaitAnswer(90);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        api.close();
    }
}
