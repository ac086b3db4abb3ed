package heard.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs in a browser, on {@link SharedHeard}; skipped, and said so, where the machine has no Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({InTheBrowser.WhereThereIsOne.class, SharedHeard.class})
@interface InTheBrowser {
    /** Decides before anything is started. */
    final class WhereThereIsOne implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            return Chromium.installed()
                    .map(path -> ConditionEvaluationResult.enabled("in " + path))
                    .orElseGet(() -> ConditionEvaluationResult.disabled(
                            "there is no Chromium on this machine: install chromium, and it runs"));
        }
    }
}
