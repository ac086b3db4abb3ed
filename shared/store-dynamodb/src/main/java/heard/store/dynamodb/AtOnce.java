package heard.store.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Does many writes at once, up to {@value #MOST}, and ends when all have ended. */
final class AtOnce {
    /** Below the HTTP client's 50 connections, and enough to fill the time one write waits for its answer. */
    private static final int MOST = 16;

    private AtOnce() {}

    /** @throws RuntimeException the first failure, once every write has ended */
    static <T> List<T> all(List<Callable<T>> writes) {
        var places = new Semaphore(MOST);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<T>>();
            for (var write : writes) {
                places.acquireUninterruptibly();
                started.add(threads.submit(() -> {
                    try {
                        return write.call();
                    } finally {
                        places.release();
                    }
                }));
            }
            var answers = new ArrayList<T>();
            for (var one : started) {
                answers.add(one.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException("a write failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between writes", interrupted);
        }
    }
}
