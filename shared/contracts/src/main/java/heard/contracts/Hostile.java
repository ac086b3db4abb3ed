package heard.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody who means harm, or a client that is broken, sends: for every test that an input is answered clearly, whether it asks
 * the handler or the running service.
 */
public final class Hostile {
    /** For any field, any part of an address, any name of a field. */
    public static final List<String> STRINGS = List.of(
            "",
            " ",
            "\u0000",
            "null",
            "undefined",
            "-1",
            "1e999",
            "{}",
            "[]",
            "'; DROP TABLE feedback; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/x} {{7*7}} %s%n%x",
            "{{constructor.constructor('x')()}}",
            "../../../../etc/passwd%00.html",
            "%00%ff",
            "\r\nSet-Cookie: a=b",
            "\u202e\u2066\ufeff\u200b",
            "Z\u0351\u036b\u0343",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "\ud800 half a pair",
            "\ufdfa\ufdfa",
            "x".repeat(4_001),
            "x".repeat(100_000),
            "E08000009 ",
            "e08000009",
            "E08000009\n",
            "CHILD",
            "ﬀ",
            "０１２３４５６７８９abcdef",
            "\u0007\u001b[31m",
            "\uffff\ufffe",
            "a&b=c",
            "\u2028\u2029",
            "__proto__",
            "#/",
            "~0~1");

    /** Fields that feedback has, in JSON as in a form. */
    private static final List<String> SHARED_FIELDS = List.of(
            "nonce",
            "partnership",
            "respondent",
            "ageBand",
            "setting",
            "consultation",
            "language",
            "mayQuote",
            "website",
            "seconds");

    /** Fields of feedback in JSON, and one that it does not have. */
    public static final List<String> FIELDS = and(SHARED_FIELDS, "answers", "proof", "extra");

    /** Fields of an answer in JSON, and one that it does not have. */
    public static final List<String> ANSWER_FIELDS = List.of("question", "text", "choice", "extra");

    /** Fields of an action, and one that it does not have. */
    public static final List<String> ACTION_FIELDS = List.of(
            "version",
            "theme",
            "quarter",
            "owner",
            "said",
            "status",
            "deed",
            "due",
            "evidence",
            "because",
            "child",
            "extra");

    private Hostile() {}

    /** Fields of feedback in a form, and such as are named by the string itself. */
    public static List<String> formFields(String hostile) {
        return and(
                SHARED_FIELDS,
                "text.what-happened",
                "choice.listened",
                "text." + hostile,
                "choice." + hostile,
                hostile);
    }

    /** Bodies that are none, whatever they are said to be. */
    public static List<byte[]> bodies() {
        return Stream.concat(
                        Stream.of(
                                        "",
                                        " ",
                                        "x",
                                        "\"",
                                        "[",
                                        "[]",
                                        "null",
                                        "\"words\"",
                                        "{} {}",
                                        "{\"nonce\":1,\"nonce\":2}",
                                        "{\"answers\":{\"question\":[1e400]}}",
                                        "[".repeat(5_000) + "]".repeat(5_000),
                                        "[".repeat(100_000),
                                        "{\"a\":".repeat(5_000),
                                        "{".repeat(200_000),
                                        "9".repeat(100_000),
                                        "x".repeat(300_000))
                                .map(body -> body.getBytes(UTF_8)),
                        Stream.of(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}))
                .toList();
    }

    private static List<String> and(List<String> fields, String... more) {
        return Stream.concat(fields.stream(), Stream.of(more)).toList();
    }
}
