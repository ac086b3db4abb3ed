package heard.contracts;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Says loudly which tests did not run and why: no Docker engine, no public data. Found by JUnit wherever this module is on the
 * class path of tests.
 */
public final class LoudSkips implements TestExecutionListener {
    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        say(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.ABORTED) return;
        say(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
    }

    private static void say(TestIdentifier test, String reason) {
        System.err.println("*** NOT RUN: " + test.getDisplayName() + ": " + reason);
    }
}
