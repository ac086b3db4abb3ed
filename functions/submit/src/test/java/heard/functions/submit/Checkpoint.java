package heard.functions.submit;

import org.crac.Context;
import org.crac.Resource;

/** Stands for the one that Lambda hands over. */
final class Checkpoint extends Context<Resource> {
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {}

    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    @Override
    public void register(Resource resource) {}
}
