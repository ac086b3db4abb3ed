package heard.local;

import heard.command.Complaint;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The {@code heard} command. */
public final class Main {
    static final String HELP = """
            Heard: a voice-of-the-child and family feedback service.

              ./heard start [--data DIR] [--port N] [--no-demo]
                  Runs the whole service on this machine; DIR is data and N is 8080 where not given.
                  The first start loads a demonstration year, unless --no-demo.
              ./heard token [--port N] --role ROLE [--partnership CODE]
                  Prints a bearer token of the running service. Roles: lead reviewer agency school panel
                  (of a partnership such as E08000009), hub (of a sub-region such as NW-GM), scrutineer.
              ./heard import [--port N] [--data DIR] --partnership CODE --respondent KIND --text COLUMN
                             [--id COLUMN] [--date COLUMN] [--question COLUMN] CSV
                  Takes in comments held elsewhere, into the running service, or its data when it is stopped.
                  Run twice, nothing doubles.
              ./heard corrections [--port N] --partnership CODE
                  Prints what people of a partnership corrected, redacted, from the running service: rows for
                  ./heard retrain, each below a note of where it is from and what the machine said.
              ./heard understand [--themes JSON] [FILE]
                  Reads lines of JSON {"id","text","speaker"?,"question"?}, from FILE or stdin, and prints what
                  is understood of each. --themes adds themes of one's own: [{"code","definition","examples":[...]}].
              ./heard protect --cells CSV [--released CSV ...] [--log FILE]
                  Reads counts (period,area,theme,group,count; theme * is all comments) and everything that was released
                  before, and prints what may be published (period,area,theme,group,shown; * is all, c is hidden).
                  What is left out may not be. The attacker's log goes to stderr or FILE.
              ./heard evaluate own | alerts | personal | language | themes | multilabel ...
                  Measures how well it is understood, on rows that nothing was learnt from:
                  own [--part tune] [--mistakes]      our own examples
                  alerts --data CSV --text COL        how many of a thousand comments would be held
                  personal --data JSON                personal data, in a file of presidio-research's form
                  language --data DIR                 languages, a file each
                  themes --data CSV --text COL --label COL --train ROWS --test ROWS [--tune] [--sign] [--predictions FILE]
                  multilabel --data CSV --text COL --labels C1,C2 --test-hash 0.2 [--tune] [--predictions FILE]
                  new-themes                          each theme as if it were new, from five examples
              ./heard train [--keep-encoder]
                  Learns from our own examples; writes dev/train/target/learnt. Takes up where it was stopped.
              ./heard retrain --corrections FILE [--out DIR]
                  Learns from leads' corrections, tells before and after, and refuses what finds less danger.
              ./heard pages [--out DIR] | --check | --accept LANGUAGE
                  Writes the site of those who speak, to be put up; DIR is pages where not given. --check tells
                  what is missing or stale in each language; --accept records that a translation is up to date.
              ./heard rebuild [--port N] [--data DIR] [--partnership CODE]
                  Makes the search index anew from the table, of one partnership or of all.
              ./heard bench NAME
                  Measures; without a name it lists what it can measure.
              ./heard pictures
                  Draws the pictures of docs/pictures anew, in the Chromium of this machine.
              ./heard help
            """;

    /** It warns of a faster way that is not there yet; held here, or its level would be forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        LUCENE.setLevel(Level.SEVERE);
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            String command = arguments.isEmpty() ? "help" : arguments.getFirst();
            var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
            switch (command) {
                case "start" -> StartCommand.run(rest);
                case "token" -> TokenCommand.run(rest);
                case "import" -> ImportCommand.run(rest);
                case "understand" -> UnderstandCommand.run(rest, System.in, System.out);
                case "protect" -> ProtectCommand.run(rest, System.out, System.err);
                case "corrections" -> CorrectionsCommand.run(rest, System.out);
                case "rebuild" -> RebuildCommand.run(rest);
                case "pages" -> PagesCommand.run(rest, System.out);
                case "help", "--help", "-h" -> System.out.print(HELP);
                default -> throw new Complaint("There is no command " + command + ". See ./heard help.");
            }
            return 0;
        } catch (Complaint complaint) {
            System.err.println(complaint.sentence());
            return 2;
        } catch (InterruptedException stopped) {
            return 130;
        } catch (Exception failed) {
            System.err.println("Heard failed: " + failed);
            failed.printStackTrace();
            return 1;
        }
    }
}
