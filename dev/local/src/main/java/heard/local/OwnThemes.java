package heard.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import heard.command.Complaint;
import heard.text.NewTheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of themes that a partnership adds: {@code [{"code","definition","examples":[…]}]}. */
final class OwnThemes {
    private OwnThemes() {}

    /** @throws Complaint where it is not there or does not fit */
    static List<NewTheme> read(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file))
            throw new Complaint("There is no file " + file + " to read.");
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<List<NewTheme>>() {});
        } catch (JsonMappingException wrong) {
            throw new Complaint("The themes in " + file + " do not fit: each needs a code, a definition and examples.");
        } catch (JsonProcessingException broken) {
            throw new Complaint(file + " is not JSON.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
