package heard.local;

import heard.command.Complaint;
import heard.command.Options;
import heard.command.Progress;
import heard.domain.place.Partnership;
import heard.json.Resources;
import heard.local.machine.DataFolder;
import heard.local.template.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code heard rebuild}. */
final class RebuildCommand {
    private RebuildCommand() {}

    static void run(List<String> arguments) throws Exception {
        var options = Options.parse(arguments, Set.of("port", "data", "partnership"), Set.of(), 0);
        var wanted = Resources.northWest().partnerships().stream()
                .filter(one -> options.value("partnership")
                        .map(code -> one.code().value().equals(code))
                        .orElse(true))
                .toList();
        if (wanted.isEmpty()) {
            throw new Complaint("There is no partnership " + options.required("partnership")
                    + "; Trafford, for one, is E08000009.");
        }
        var service = new LocalClient(options.port());
        if (service.isRunning()) {
            each(wanted, code -> service.command("/local/rebuild?" + code, ""));
        } else {
            var here = Installation.here();
            try (var data = DataFolder.open(Path.of(options.value("data").orElse("data")));
                    var engine =
                            Engine.start(data, here, Template.read(here.template()), data.isMarked("demonstration"))) {
                each(wanted, code -> LocalApi.rebuild(engine.functions(), code));
            }
        }
    }

    /** One partnership's rebuild. */
    private interface Rebuild {
        Object of(String partnership) throws Exception;
    }

    private static void each(List<Partnership> wanted, Rebuild rebuild) throws Exception {
        var progress = new Progress("Rebuilding");
        for (int i = 0; i < wanted.size(); i++) {
            rebuild.of(wanted.get(i).code().value());
            progress.at(i + 1, wanted.size());
        }
        System.out.println("Rebuilt: "
                + String.join(", ", wanted.stream().map(Partnership::name).toList()));
    }
}
