package heard.functions.index;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import heard.domain.insight.FeedbackIndex;
import heard.settings.Environment;
import java.util.List;

/** Follows the stream of the feedback table: what may be searched goes into the index of its partnership. */
public final class IndexHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private final IndexStream stream;

    /** The one Lambda calls. */
    public IndexHandler() {
        this(System::getenv);
    }

    public IndexHandler(Environment environment) {
        this(Wiring.index(Settings.from(environment)));
    }

    public IndexHandler(FeedbackIndex index) {
        this.stream = new IndexStream(index);
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var records = event.getRecords();
        var failed = stream.failed(records == null ? List.of() : records);
        return new StreamsEventResponse(
                failed.stream().map(BatchItemFailure::new).toList());
    }
}
