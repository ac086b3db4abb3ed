package heard.http;

import java.util.List;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type a URI for a machine to know it by; {@link #UNNAMED} where the status says enough
 * @param status the HTTP status, 400 or more
 * @param title the same for every problem of a kind
 * @param detail one sentence a person can act on; it never repeats what was sent
 * @param errors the fields that are wrong, all at once; empty where no field is
 */
public record Problem(String type, int status, String title, String detail, List<FieldProblem> errors) {
    /** What RFC 9457 gives to a problem that is no more than its status. */
    public static final String UNNAMED = "about:blank";

    public Problem {
        if (status < 400 || status > 599) throw new IllegalArgumentException("not the status of a problem");
        errors = List.copyOf(errors);
    }

    /** A problem that is no more than its status. */
    public Problem(int status, String title, String detail, List<FieldProblem> errors) {
        this(UNNAMED, status, title, detail, errors);
    }

    /** 400: the request cannot be read at all. */
    public static Problem badRequest(String detail) {
        return new Problem(400, "This cannot be read", detail, List.of());
    }

    /** 400: some fields are wrong. */
    public static Problem fields(List<FieldProblem> errors) {
        return new Problem(400, "Something needs to be put right", "Look at each of the fields named.", errors);
    }

    /** 400: one field is wrong. */
    public static Problem field(String pointer, String detail) {
        return fields(List.of(new FieldProblem(pointer, detail)));
    }

    /** 401. */
    public static Problem notSignedIn() {
        return new Problem(401, "Sign in first", "This needs a valid bearer token.", List.of());
    }

    /** 403. */
    public static Problem forbidden() {
        return new Problem(403, "This is not yours to see or do", "Your roles do not reach this.", List.of());
    }

    /** 404. */
    public static Problem notFound(String detail) {
        return new Problem(404, "There is no such thing", detail, List.of());
    }

    /** 409: somebody else was first. */
    public static Problem conflict(String detail) {
        return new Problem(409, "Somebody else changed it first", detail, List.of());
    }

    /** 413. */
    public static Problem tooLarge() {
        return new Problem(
                413, "This is too large", "A body has at most " + Reading.LARGEST_BODY + " bytes.", List.of());
    }

    /** 415. */
    public static Problem unsupportedMediaType(String accepted) {
        return new Problem(415, "This media type is not understood", "Send " + accepted + ".", List.of());
    }
}
