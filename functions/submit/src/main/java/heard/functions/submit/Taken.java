package heard.functions.submit;

import heard.domain.feedback.Receipt;

/** Every way that taking in can end. Both are told alike: who repeats a sending gets the answer that was lost. */
public sealed interface Taken {
    Receipt receipt();

    /** It is durable, from now. */
    record Received(Receipt receipt) implements Taken {}

    /** It was durable before; nothing was changed. */
    record AlreadyReceived(Receipt receipt) implements Taken {}
}
