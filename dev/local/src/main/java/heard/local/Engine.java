package heard.local;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import heard.json.Resources;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.local.stream.Checkpoint;
import heard.local.stream.Delivery;
import heard.local.stream.DynamoChangeLog;
import heard.local.stream.StreamPump;
import heard.local.template.StreamMapping;
import heard.local.template.Template;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Everything but the port: stores, functions, and the streams between them. */
public final class Engine implements AutoCloseable {
    private static final Duration STREAM_TRAILS = Duration.ofMillis(700);

    private final Machine machine;
    private final LambdaFunctions functions;
    private final Outbox outbox;
    private final List<StreamPump> pumps;

    private Engine(Machine machine, LambdaFunctions functions, Outbox outbox, List<StreamPump> pumps) {
        this.machine = machine;
        this.functions = functions;
        this.outbox = outbox;
        this.pumps = List.copyOf(pumps);
    }

    static Engine start(DataFolder data, Installation installation, Template template, boolean demonstration)
            throws Exception {
        var outbox = new Outbox(
                JsonLines.open(data.outbox()),
                JsonLines.open(data.givenUp()),
                Resources.northWest(),
                InstantSource.system());
        var machine = installation.stores().start(data);
        var functions = new LambdaFunctions(Machine.environment(data, demonstration), outbox);
        var pumps = new ArrayList<StreamPump>();
        for (var mapping : template.streams()) {
            pumps.add(pump(mapping, data, machine, functions, outbox));
        }
        pumps.forEach(StreamPump::start);
        return new Engine(machine, functions, outbox, pumps);
    }

    private static StreamPump pump(
            StreamMapping mapping, DataFolder data, Machine machine, LambdaFunctions functions, Outbox outbox) {
        Delivery.Invocation handler =
                (DynamodbEvent event) -> (StreamsEventResponse) functions.invoke(mapping.handler(), event);
        var delivery = new Delivery(mapping, handler, outbox::giveUp, InstantSource.system(), Thread::sleep);
        return new StreamPump(
                mapping,
                new DynamoChangeLog(machine.streams(), machine.stream()),
                delivery,
                new Checkpoint(data.streams().resolve(mapping.function() + ".checkpoint")));
    }

    /**
     * Waits until all that was kept before this call is assessed and indexed.
     *
     * @throws TimeoutException where that takes longer
     */
    public void awaitDrained(Duration longest) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + longest.toNanos();
        // What one function writes is in the stream for the next: each in turn, in the template's order.
        for (var pump : pumps) {
            // DynamoDB Local's stream trails its table by a moment: an empty read just after a write proves nothing.
            Thread.sleep(STREAM_TRAILS);
            pump.awaitCaughtUp(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
    }

    public Machine machine() {
        return machine;
    }

    public LambdaFunctions functions() {
        return functions;
    }

    Outbox outbox() {
        return outbox;
    }

    List<StreamPump> pumps() {
        return pumps;
    }

    @Override
    public void close() throws Exception {
        pumps.forEach(StreamPump::close);
        machine.close();
    }
}
