package heard.local;

import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Counts the write units that a store says it took. A conditional write that failed takes one too, which the store does not say. */
final class WriteUnits implements ExecutionInterceptor {
    private final DoubleAdder units = new DoubleAdder();

    /** A client like those of the functions, whose writes are counted here. */
    DynamoDbClient client() {
        return DynamoDbClient.builder()
                .overrideConfiguration(overriding -> overriding.addExecutionInterceptor(this))
                .build();
    }

    double taken() {
        return units.sumThenReset();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case PutItemRequest put ->
                put.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build();
            case UpdateItemRequest update ->
                update.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build();
            case SdkRequest other ->
                throw new AssertionError("submit does no more than put and count: " + other.getClass());
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        switch (context.response()) {
            case PutItemResponse put -> units.add(put.consumedCapacity().capacityUnits());
            case UpdateItemResponse update ->
                units.add(update.consumedCapacity().capacityUnits());
            default ->
                throw new AssertionError("no such answer: " + context.response().getClass());
        }
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (context.exception() instanceof ConditionalCheckFailedException) units.add(1);
    }
}
