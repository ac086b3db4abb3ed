package heard.local.template;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the headers of the template's CloudFront policy; those about HTTPS alone are left out, for there is none here. */
final class PageHeaders {
    private PageHeaders() {}

    static Map<String, String> of(CloudFormationYaml.Node root) {
        var headers = new TreeMap<String, String>();
        for (var resource : root.at("Resources").children().values()) {
            if (!resource.text("Type").equals(Optional.of("AWS::CloudFront::ResponseHeadersPolicy"))) continue;
            var policy = resource.at("Properties", "ResponseHeadersPolicyConfig");
            var security = policy.at("SecurityHeadersConfig");
            security.text("ContentSecurityPolicy", "ContentSecurityPolicy")
                    .ifPresent(value -> headers.put("Content-Security-Policy", value));
            if (security.at("ContentTypeOptions").isPresent()) headers.put("X-Content-Type-Options", "nosniff");
            security.text("FrameOptions", "FrameOption").ifPresent(value -> headers.put("X-Frame-Options", value));
            security.text("ReferrerPolicy", "ReferrerPolicy").ifPresent(value -> headers.put("Referrer-Policy", value));
            for (var own : policy.at("CustomHeadersConfig", "Items").items()) {
                headers.put(own.text("Header").orElseThrow(), own.text("Value").orElseThrow());
            }
        }
        return headers;
    }
}
