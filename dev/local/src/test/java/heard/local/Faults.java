package heard.local;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;
import java.util.Set;

/** Breaks ports now and then, before or after they did their work: then the work is done and its answer is lost. */
final class Faults {
    /** A store that is away for a moment. */
    static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The process ends here. Nothing may catch it. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final int ONE_IN = 14;

    /** Left alone: they change nothing, and where they run beside one another a seed would not run the same life again. */
    private static final Set<String> READS = Set.of("read", "list", "find", "each", "page");

    private final Random random;
    private boolean over;

    Faults(Random random) {
        this.random = random;
    }

    /** Whether something went wrong because of this. */
    static boolean caused(Throwable thrown) {
        return thrown instanceof Away
                || thrown instanceof Crash
                || (thrown.getCause() != null && caused(thrown.getCause()));
    }

    /** From now on, nothing breaks any more. */
    void end() {
        over = true;
    }

    <P> P on(Class<P> port, P real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, with) -> {
            boolean strikes = !READS.contains(method.getName());
            try {
                if (strikes) strike();
                var answer = method.invoke(real, with);
                if (strikes) strike();
                return answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private void strike() {
        if (over || random.nextInt(ONE_IN) != 0) return;
        if (random.nextBoolean()) throw new Away();
        throw new Crash();
    }
}
