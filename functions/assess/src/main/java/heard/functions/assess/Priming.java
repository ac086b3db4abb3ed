package heard.functions.assess;

import heard.domain.theme.Said;
import heard.domain.theme.Understander;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** One text is understood before the snapshot is taken, so that the first real one finds every rule loaded. */
final class Priming implements Resource {
    private static final String TEXT =
            "My worker, Ms Smith, listens to me. I waited for weeks, and I am not scared to go home now.";

    /** The context holds its resources weakly. */
    private static final List<Priming> KEPT = new CopyOnWriteArrayList<>();

    private final Understander understander;

    private Priming(Understander understander) {
        this.understander = understander;
    }

    static void register(Understander understander) {
        var priming = new Priming(understander);
        Core.getGlobalContext().register(priming);
        KEPT.add(priming);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        var understood = understander.understand(new Said(TEXT, Optional.empty(), Optional.empty()));
        if (understood.version().isBlank()) throw new IllegalStateException("an understander without a version");
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
