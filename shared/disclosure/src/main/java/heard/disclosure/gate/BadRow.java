package heard.disclosure.gate;

/** What is wrong with a row, on the way to {@link DraftOutcome.Bad}. */
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRow(Row row, String what) {
        super(row + ": " + what);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
