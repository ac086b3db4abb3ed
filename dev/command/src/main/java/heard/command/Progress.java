package heard.command;

/** Tells on stderr how far something is: a moving bar for a person, a line now and then for a log. */
public final class Progress {
    private static final long PERSON = 100_000_000L;
    private static final long LOG = 5_000_000_000L;

    private final String what;
    private final boolean person = System.console() != null && System.console().isTerminal();
    private final long began = System.nanoTime();
    private long told = began;

    public Progress(String what) {
        this.what = what;
    }

    public void at(long done, long all) {
        long now = System.nanoTime();
        boolean last = done >= all;
        if (!last && now - told < (person ? PERSON : LOG)) return;
        told = now;
        long percent = all == 0 ? 100 : done * 100 / all;
        int filled = (int) (percent / 4);
        String bar = "[" + "#".repeat(filled) + ".".repeat(25 - filled) + "]";
        String line = "%s %s %,d of %,d, %d s".formatted(what, bar, done, all, (now - began) / 1_000_000_000);
        System.err.print(person ? "\r" + line + (last ? "\n" : "") : line + "\n");
        System.err.flush();
    }
}
