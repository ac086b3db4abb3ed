package heard.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import heard.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one bench found.
 *
 * @param name the bench
 * @param figures in the order they are shown
 * @param line the same in one sentence
 */
public record Measurement(String name, Map<String, Object> figures, String line) {

    /** The figures with the machine, the day and the command, so that others can measure again. */
    public String json(LocalDate day) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("bench", name);
        whole.put("command", "./heard bench " + name);
        whole.put("day", day.toString());
        whole.put("machine", machine());
        whole.put("figures", figures);
        whole.put("line", line);
        try {
            return Json.MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(whole);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> machine() {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("processor", processor());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        return machine;
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException | UncheckedIOException elsewhere) {
            return "unknown";
        }
    }
}
