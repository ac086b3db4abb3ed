package heard.domain.insight;

/** An index object is missing or not what was written. The index can be rebuilt from the table. */
public final class DamagedIndex extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DamagedIndex(String what, Throwable cause) {
        super(what, cause);
    }

    public DamagedIndex(String what) {
        super(what);
    }
}
