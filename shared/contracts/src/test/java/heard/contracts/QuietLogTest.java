package heard.contracts;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

@SuppressWarnings({"NullAway", "DataFlowIssue"}) // the extension looks at no part of its context
class QuietLogTest {
    private final QuietLog quiet = new QuietLog();
    private static final ExtensionContext ANY = null;

    @Test
    void a_log_that_repeats_a_childs_words_fails_the_test() {
        quiet.beforeEach(ANY);
        System.out.println(FeedbackBuilder.aFeedback(1).feedback().said());
        assertThrows(AssertionError.class, () -> quiet.afterEach(ANY));
    }

    @Test
    void so_does_an_error_log() {
        quiet.beforeEach(ANY);
        System.err.println(FeedbackBuilder.aFeedback(1).feedback().said());
        assertThrows(AssertionError.class, () -> quiet.afterEach(ANY));
    }

    @Test
    void printing_what_holds_the_words_tells_none_of_them() {
        quiet.beforeEach(ANY);
        System.out.println(FeedbackBuilder.aFeedback(1).feedback());
        System.out.println(FeedbackBuilder.aFeedback(1).held(heard.domain.triage.Tier.URGENT));
        quiet.afterEach(ANY);
    }
}
