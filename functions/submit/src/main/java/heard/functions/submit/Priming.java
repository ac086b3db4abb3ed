package heard.functions.submit;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Loads what a first request needs before Lambda takes its snapshot, by answering requests that never reach a store.
 *
 * <p>Whoever registers one keeps it: the context holds it weakly.
 */
final class Priming implements Resource {
    private final Runnable answers;

    Priming(Runnable answers) {
        this.answers = answers;
    }

    void register() {
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        answers.run();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
