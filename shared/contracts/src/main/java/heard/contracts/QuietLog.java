package heard.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test whose output repeats the canary that {@link FeedbackBuilder} plants in every child's words. */
public final class QuietLog implements BeforeEachCallback, AfterEachCallback {
    public static final String CANARY = "canary-3f1c";

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Override
    public void beforeEach(ExtensionContext test) {
        log.reset();
        var heard = new PrintStream(log, true, UTF_8);
        System.setOut(heard);
        System.setErr(heard);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.setOut(out);
        System.setErr(err);
        String said = log.toString(UTF_8);
        assertFalse(said.contains(CANARY), "a child's words reached the log");
        out.print(said);
    }
}
