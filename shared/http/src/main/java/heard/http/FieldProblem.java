package heard.http;

/**
 * What is wrong with one field.
 *
 * @param pointer a JSON pointer as a URI fragment (RFC 6901, section 6), such as {@code #/answers/0/text}; a query parameter or a
 *     form's field is pointed at by its name, such as {@code #/limit}
 * @param detail one sentence a person can act on; it never repeats what was sent
 */
public record FieldProblem(String pointer, String detail) {}
