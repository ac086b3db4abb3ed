package heard.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.ObjectMapper;
import heard.domain.triage.Alerts;
import heard.settings.Environment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the handlers that the template names, by name, as Lambda does: once each, given the settings that Lambda would have in its
 * environment, and where they send alerts, the outbox.
 */
public final class LambdaFunctions {
    private final Environment environment;
    private final Alerts outbox;
    private final Map<String, RequestHandler<Object, Object>> made = new ConcurrentHashMap<>();

    public LambdaFunctions(Environment environment, Alerts outbox) {
        this.environment = environment;
        this.outbox = outbox;
    }

    /** @throws IllegalStateException where there is no such handler, or it cannot be made */
    RequestHandler<Object, Object> handler(String className) {
        return made.computeIfAbsent(className, this::make);
    }

    /** One invocation, with an event of the type that the handler takes. */
    public Object invoke(String className, Object event) {
        return handler(className).handleRequest(event, LocalContext.named(className));
    }

    /** One invocation, with an event as JSON. */
    Object invokeJson(String className, String json) {
        var type = eventType(className);
        try {
            Object event = LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
                    ? LambdaEventSerializers.serializerFor(type, type.getClassLoader())
                            .fromJson(new ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    : new ObjectMapper().readValue(json, type);
            return invoke(className, event);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Class<?> eventType(String className) {
        return Arrays.stream(handler(className).getClass().getMethods())
                .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
                .map(method -> method.getParameterTypes()[0])
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RequestHandler<Object, Object> make(String className) {
        try {
            var type = Class.forName(className);
            Object handler;
            try {
                handler = type.getConstructor(Environment.class, Alerts.class).newInstance(environment, outbox);
            } catch (NoSuchMethodException sendsNone) {
                handler = type.getConstructor(Environment.class).newInstance(environment);
            }
            return (RequestHandler<Object, Object>) handler;
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(className + " cannot be made", failed.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("template.yaml names a handler that cannot be made: " + className, missing);
        }
    }

    /** What a handler may ask of Lambda. */
    private record LocalContext(String getFunctionName) implements Context {
        static LocalContext named(String className) {
            return new LocalContext(className.substring(className.lastIndexOf('.') + 1));
        }

        @Override
        public String getAwsRequestId() {
            return java.util.UUID.randomUUID().toString();
        }

        @Override
        public String getLogGroupName() {
            return "local";
        }

        @Override
        public String getLogStreamName() {
            return "local";
        }

        @Override
        public String getFunctionVersion() {
            return "local";
        }

        @Override
        public String getInvokedFunctionArn() {
            return "arn:aws:lambda:eu-west-2:000000000000:function:" + getFunctionName;
        }

        @Override
        public com.amazonaws.services.lambda.runtime.@org.jspecify.annotations.Nullable CognitoIdentity getIdentity() {
            return null;
        }

        @Override
        public com.amazonaws.services.lambda.runtime.@org.jspecify.annotations.Nullable ClientContext
                getClientContext() {
            return null;
        }

        @Override
        public int getRemainingTimeInMillis() {
            return 60_000;
        }

        @Override
        public int getMemoryLimitInMB() {
            return 1024;
        }

        @Override
        public com.amazonaws.services.lambda.runtime.LambdaLogger getLogger() {
            return new com.amazonaws.services.lambda.runtime.LambdaLogger() {
                @Override
                public void log(String message) {
                    System.err.println(message);
                }

                @Override
                public void log(byte[] message) {
                    System.err.write(message, 0, message.length);
                }
            };
        }
    }
}
