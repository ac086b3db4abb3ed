package heard.local;

/** The loop as {@code heard start} runs it: DynamoDB Local and s3proxy, in this process. */
final class LoopTest extends Loop {
    @Override
    Installation installation() {
        return Installation.here();
    }
}
