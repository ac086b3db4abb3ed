package heard.local;

import heard.command.Options;
import heard.local.gateway.Gateway;
import heard.local.machine.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** {@code heard start}. */
final class StartCommand {
    private StartCommand() {}

    static void run(List<String> arguments) throws Exception {
        var options = Options.parse(arguments, Set.of("data", "port"), Set.of("no-demo"), 0);
        var gateway = Gateway.bind(options.port());
        var data = DataFolder.open(Path.of(options.value("data").orElse("data")));
        if (!data.isMarked("started")) {
            if (!options.flags().contains("no-demo")) data.mark("demonstration");
            data.mark("started");
        }
        boolean demonstration = data.isMarked("demonstration");
        var service = Service.start(gateway, data, Installation.here(), demonstration);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service, data, stopped)));
        String address = "http://localhost:" + gateway.port() + "/";
        System.err.println("Begin at " + address + "local");
        if (demonstration && !data.isMarked("demonstration-loaded")) {
            DemonstrationYear.load(service.engine(), data);
            data.mark("demonstration-loaded");
        }
        System.out.println("Heard is ready: " + address);
        stopped.await();
    }

    private static void stop(Service service, DataFolder data, CountDownLatch stopped) {
        try {
            service.close();
            data.close();
        } catch (Exception failed) {
            System.err.println("Not stopped cleanly (nothing is lost by that): " + failed);
        } finally {
            stopped.countDown();
        }
    }
}
