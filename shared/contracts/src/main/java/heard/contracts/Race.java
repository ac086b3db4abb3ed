package heard.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same thing from many threads that set off together. */
final class Race {
    static final int RUNNERS = 12;

    private Race() {}

    /** @return what each runner came back with, in the order of their numbers from 0 */
    static <T> List<T> of(IntFunction<T> run) {
        var start = new CyclicBarrier(RUNNERS);
        try (var threads = Executors.newFixedThreadPool(RUNNERS)) {
            var runners = new ArrayList<Future<T>>();
            for (int i = 0; i < RUNNERS; i++) {
                int number = i;
                Callable<T> runner = () -> {
                    start.await();
                    return run.apply(number);
                };
                runners.add(threads.submit(runner));
            }
            var results = new ArrayList<T>();
            for (var runner : runners) {
                results.add(runner.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("a runner failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
