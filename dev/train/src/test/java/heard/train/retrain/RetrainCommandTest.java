package heard.train.retrain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.command.Complaint;
import heard.domain.theme.Said;
import heard.domain.theme.Understanding;
import heard.domain.triage.Tier;
import heard.train.evaluate.Own;
import heard.train.examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RetrainCommandTest {
    private static final List<Example> HELD =
            List.of(example("a", Tier.URGENT), example("b", Tier.CONCERN), example("c", Tier.NONE));

    @Test
    void a_model_that_finds_less_danger_is_refused_and_one_that_finds_as_much_is_not() {
        var before = told(Set.of("a", "b"));
        var refused =
                assertThrows(Complaint.class, () -> RetrainCommand.refuseWhatFindsLess(before, told(Set.of("a", "c"))));
        assertTrue(refused.sentence().startsWith("Refused: the new model finds less danger."), refused.sentence());
        assertThrows(Complaint.class, () -> RetrainCommand.refuseWhatFindsLess(before, told(Set.of("b"))));
        assertDoesNotThrow(() -> RetrainCommand.refuseWhatFindsLess(before, told(Set.of("a", "b", "c"))));
    }

    @Test
    void corrections_that_do_not_fit_their_form_are_refused_with_the_line(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("corrections.txt"), "child | none | - | - | 0 | fine\nchild | worry | - | - | 0 | x\n");
        var root = Path.of("../..").toAbsolutePath().normalize();
        var refused = assertThrows(
                Complaint.class, () -> RetrainCommand.run(root, List.of("--corrections", file.toString())));
        assertTrue(refused.sentence().contains("line 2"), refused.sentence());
        assertThrows(Complaint.class, () -> RetrainCommand.run(root, List.of("--corrections", folder + "/none.txt")));
    }

    private static Own told(Set<String> held) {
        return new Own(HELD, said -> understanding(said, held.contains(said.text()) ? Tier.URGENT : Tier.NONE));
    }

    private static Example example(String text, Tier tier) {
        return new Example(text, Optional.empty(), tier, List.of(), List.of(), 0, new Example.Marked(text, List.of()));
    }

    private static Understanding understanding(Said said, Tier tier) {
        return new Understanding(
                Optional.empty(),
                true,
                said.text(),
                List.of(),
                tier,
                List.of(),
                List.of(),
                List.of(),
                0,
                false,
                "test");
    }
}
