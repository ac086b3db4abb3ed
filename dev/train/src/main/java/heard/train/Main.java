package heard.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import heard.command.Complaint;
import heard.train.evaluate.EvaluateCommand;
import heard.train.retrain.RetrainCommand;
import java.nio.file.Path;
import java.util.Arrays;

/** {@code heard train} and {@code heard evaluate}. */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var root =
                Path.of(System.getProperty("heard.root", ".")).toAbsolutePath().normalize();
        String command = arguments.length == 0 ? "" : arguments[0];
        var rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            switch (command) {
                case "train" ->
                    TrainCommand.run(root, root.resolve("dev/train/target/learnt"), TrainCommand.RECIPE, rest);
                case "retrain" -> System.out.println(JSON.writeValueAsString(RetrainCommand.run(root, rest)));
                case "evaluate" -> System.out.println(EvaluateCommand.run(root, rest, new ProgressBar()::at));
                default -> throw new Complaint("There is no command " + command + ". See ./heard help.");
            }
            System.exit(0); // libtorch leaves threads behind
        } catch (Complaint complaint) {
            System.err.println(complaint.sentence());
            System.exit(2);
        }
    }
}
