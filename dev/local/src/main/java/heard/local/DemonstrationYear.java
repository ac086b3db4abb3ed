package heard.local;

import heard.local.machine.DataFolder;

/** The first start's year. */
final class DemonstrationYear {
    private DemonstrationYear() {}

    static void load(Engine engine, DataFolder data) throws Exception {}
}
