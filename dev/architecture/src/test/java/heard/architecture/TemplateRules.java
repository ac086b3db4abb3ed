package heard.architecture;

import static heard.architecture.Template.at;
import static heard.architecture.Template.listAt;
import static heard.architecture.Template.mapAt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold of the deployment whatever it deploys; each rule tells all that break it. */
final class TemplateRules {
    /** Places where every action or resource is meant, with the reason. */
    private static final List<Pattern> EVERYTHING_IS_MEANT = List.of(
            // A key's policy speaks of that key alone; the account must be able to give rights to it.
            Pattern.compile("/Resources/Key/Properties/KeyPolicy/Statement/[0-9]+/(Resource|Action)"),
            // Denials of what is not encrypted on its way, or would write over a bundle.
            Pattern.compile("/Resources/\\w+Policy/Properties/PolicyDocument/Statement/[0-9]+/(Principal|Action)"));

    private static final Set<String> LOGS_OF_REQUESTS =
            Set.of("AccessLogSettings", "AccessLogSetting", "LoggingConfiguration", "Logging", "RealtimeLogConfigArn");

    private final Template template;
    private final List<String> broken = new ArrayList<>();

    private TemplateRules(Template template) {
        this.template = template;
    }

    /** @return what is wrong, one sentence each */
    static List<String> check(Template template) {
        var rules = new TemplateRules(template);
        rules.functions();
        rules.streams();
        rules.schedules();
        rules.tables();
        rules.buckets();
        rules.keysQueuesAndTopics();
        rules.noRequestIsLogged();
        rules.nothingMayEverything();
        rules.door();
        return rules.broken;
    }

    private void must(boolean holds, String what) {
        if (!holds) broken.add(what);
    }

    private void functions() {
        var logs = template.ofType("AWS::Logs::LogGroup");
        template.ofType("AWS::Serverless::Function").forEach((name, function) -> {
            Object log = at(function, "Properties", "LoggingConfig", "LogGroup", "Ref");
            must(logs.containsKey(log.toString()), name + " logs to a group of its own");
            must(
                    at(function, "Properties", "Role") instanceof Map<?, ?> role && role.containsKey("Fn::GetAtt"),
                    name + " has a role of its own");
            must(mapAt(function, "Properties", "Policies").isEmpty(), name + " has no policy but its role's");
            must(
                    at(function, "Properties", "CodeUri").toString().matches("functions/[a-z]+/target/package"),
                    name + " is packaged by Maven");
        });
        logs.forEach((name, log) -> {
            must(!mapAt(log, "Properties", "RetentionInDays").isEmpty(), name + " ends at some time");
            must(!mapAt(log, "Properties", "KmsKeyId").isEmpty(), name + " is encrypted");
        });
    }

    private void streams() {
        events("DynamoDB").forEach((name, event) -> {
            must(number(event, "BatchSize", 1, 1_000), name + " takes a bounded batch");
            must(Boolean.TRUE.equals(at(event, "BisectBatchOnFunctionError")), name + " parts a batch that fails");
            must(
                    listAt(event, "FunctionResponseTypes").contains("ReportBatchItemFailures"),
                    name + " takes failed ids back");
            must(number(event, "MaximumRetryAttempts", 1, 10), name + " retries a bounded number of times");
            must(number(event, "MaximumRecordAgeInSeconds", 3_600, 82_800), name + " gives up well before 24 hours");
            must(
                    !mapAt(event, "DestinationConfig", "OnFailure", "Destination")
                            .isEmpty(),
                    name + " sends what it gives up to a destination");
            must(!listAt(event, "FilterCriteria", "Filters").isEmpty(), name + " is woken only by what concerns it");
        });
    }

    private void schedules() {
        template.ofType("AWS::Serverless::Function").forEach((name, function) -> {
            boolean scheduled = mapAt(function, "Properties", "Events").values().stream()
                    .anyMatch(event -> "Schedule".equals(at(event, "Type")));
            if (!scheduled) return;
            must(
                    !mapAt(function, "Properties", "EventInvokeConfig", "DestinationConfig", "OnFailure", "Destination")
                            .isEmpty(),
                    name + " sends a run that failed to a destination");
        });
        events("Schedule")
                .forEach((name, event) -> must(
                        at(event, "Schedule")
                                .toString()
                                .matches(
                                        "rate\\((1 (minute|hour|day)|([2-9]|[1-9][0-9]+) (minutes|hours|days))\\)"
                                                + "|cron\\([0-9,*/-]+ [0-9,*/-]+ [0-9,*/?LW-]+ [0-9A-Z,*/-]+ [0-9A-Z,*/?L#-]+ [0-9,*/-]+\\)"),
                        name + " has a schedule that EventBridge understands"));
    }

    private void tables() {
        template.ofType("AWS::DynamoDB::Table").forEach((name, table) -> {
            kept(name, table);
            must(
                    Boolean.TRUE.equals(
                            at(table, "Properties", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")),
                    name + " can be brought back to any moment");
            must(
                    "KMS".equals(at(table, "Properties", "SSESpecification", "SSEType")),
                    name + " is encrypted by our key");
            must(
                    Boolean.TRUE.equals(at(table, "Properties", "DeletionProtectionEnabled")),
                    name + " is protected from deletion");
        });
    }

    private void buckets() {
        var policies = template.ofType("AWS::S3::BucketPolicy").values();
        template.ofType("AWS::S3::Bucket").forEach((name, bucket) -> {
            kept(name, bucket);
            var closed = mapAt(bucket, "Properties", "PublicAccessBlockConfiguration");
            must(
                    closed.size() == 4 && closed.values().stream().allMatch(Boolean.TRUE::equals),
                    name + " is not public");
            must(!mapAt(bucket, "Properties", "BucketEncryption").isEmpty(), name + " is encrypted");
            must(
                    "Enabled".equals(at(bucket, "Properties", "VersioningConfiguration", "Status")),
                    name + " keeps versions");
            boolean onlyTls = policies.stream()
                    .filter(policy -> name.equals(at(policy, "Properties", "Bucket", "Ref")))
                    .flatMap(policy -> listAt(policy, "Properties", "PolicyDocument", "Statement").stream())
                    .anyMatch(statement -> "Deny".equals(at(statement, "Effect"))
                            && "false".equals(at(statement, "Condition", "Bool", "aws:SecureTransport")));
            must(onlyTls, name + " is reached by TLS only");
        });
    }

    private void kept(String name, Map<String, Object> resource) {
        must(
                "Retain".equals(resource.get("DeletionPolicy")) && "Retain".equals(resource.get("UpdateReplacePolicy")),
                name + " outlives the stack");
    }

    private void keysQueuesAndTopics() {
        template.ofType("AWS::KMS::Key").forEach((name, key) -> {
            kept(name, key);
            must(Boolean.TRUE.equals(at(key, "Properties", "EnableKeyRotation")), name + " rotates");
        });
        template.ofType("AWS::SNS::Topic")
                .forEach((name, topic) ->
                        must(!mapAt(topic, "Properties", "KmsMasterKeyId").isEmpty(), name + " is encrypted"));
        template.ofType("AWS::SQS::Queue")
                .forEach((name, queue) -> must(
                        Boolean.TRUE.equals(at(queue, "Properties", "SqsManagedSseEnabled")), name + " is encrypted"));
        template.ofType("AWS::Cognito::UserPool").forEach((name, pool) -> {
            kept(name, pool);
            must("ON".equals(at(pool, "Properties", "MfaConfiguration")), name + " asks for a second factor");
            must(
                    Boolean.TRUE.equals(at(pool, "Properties", "AdminCreateUserConfig", "AllowAdminCreateUserOnly")),
                    name + " lets nobody sign themselves up");
        });
    }

    private void noRequestIsLogged() {
        template.eachText((path, text) -> {
            for (String part : path.split("/")) {
                must(!LOGS_OF_REQUESTS.contains(part), path + " would log addresses");
            }
            must(!text.contains("sourceIp") && !text.contains("userAgent"), path + " speaks of an address or a device");
            must(!path.endsWith("/DataTraceEnabled") || !text.equals("true"), path + " would log bodies");
            must(
                    !path.endsWith("/ApplicationLogLevel")
                            || !Set.of("DEBUG", "TRACE").contains(text),
                    path + " would log more than it should");
        });
    }

    private void nothingMayEverything() {
        template.eachText((path, text) -> {
            boolean speaksOfRights = path.matches(".*/(Action|Resource|Principal)(/.*)?");
            boolean everything = text.equals("*") || (text.endsWith(":*") && path.contains("/Action"));
            if (!speaksOfRights || !everything) return;
            must(
                    EVERYTHING_IS_MEANT.stream()
                            .anyMatch(meant -> meant.matcher(path).matches()),
                    path + " may everything");
        });
    }

    private void door() {
        template.ofType("AWS::Serverless::HttpApi").forEach((name, api) -> {
            must(
                    !mapAt(api, "Properties", "Auth", "DefaultAuthorizer").isEmpty()
                            || at(api, "Properties", "Auth", "DefaultAuthorizer") instanceof String,
                    name + " asks who calls");
            must(!mapAt(api, "Properties", "DefaultRouteSettings").isEmpty(), name + " sheds load");
        });
        template.ofType("AWS::CloudFront::ResponseHeadersPolicy").forEach((name, policy) -> {
            var security = mapAt(policy, "Properties", "ResponseHeadersPolicyConfig", "SecurityHeadersConfig");
            String content = at(security, "ContentSecurityPolicy", "ContentSecurityPolicy")
                    .toString();
            must(
                    content.startsWith("default-src 'none';")
                            && !content.contains("unsafe")
                            && !content.contains("http"),
                    name + " lets a page load nothing but our own");
            must("no-referrer".equals(at(security, "ReferrerPolicy", "ReferrerPolicy")), name + " tells no referrer");
            must(!mapAt(security, "StrictTransportSecurity").isEmpty(), name + " keeps to TLS");
        });
    }

    /** The properties of every event of a type, by function and event. */
    private Map<String, Map<String, Object>> events(String type) {
        var found = new java.util.TreeMap<String, Map<String, Object>>();
        template.ofType("AWS::Serverless::Function")
                .forEach((name, function) -> mapAt(function, "Properties", "Events")
                        .forEach((event, body) -> {
                            if (type.equals(at(body, "Type"))) found.put(name + "." + event, mapAt(body, "Properties"));
                        }));
        return found;
    }

    private static boolean number(Object from, String name, int least, int most) {
        return at(from, name) instanceof Integer number && number >= least && number <= most;
    }
}
