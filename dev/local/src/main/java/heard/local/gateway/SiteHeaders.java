package heard.local.gateway;

import java.util.Map;

/** The headers that CloudFront's response policy puts on every page. */
public record SiteHeaders(Map<String, String> all) {
    public SiteHeaders {
        all = Map.copyOf(all);
    }

    public Answer put(Answer answer) {
        for (var header : all.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer.with("Cache-Control", "no-cache");
    }
}
