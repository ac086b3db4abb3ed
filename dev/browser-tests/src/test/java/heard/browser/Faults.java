package heard.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with pages, each fault once, with the pages that have it. Safe for many threads. */
final class Faults {
    private static final int NAMED = 3;

    private final Map<String, List<String>> pages = new LinkedHashMap<>();

    synchronized void add(String page, List<String> faults) {
        for (var fault : faults) {
            var named = pages.computeIfAbsent(fault, fresh -> new ArrayList<>());
            if (!named.contains(page)) named.add(page);
        }
    }

    /** All of it, a line each; empty for none. */
    synchronized String told() {
        var told = new StringBuilder();
        pages.forEach((fault, on) -> {
            told.append(String.join(", ", on.subList(0, Math.min(NAMED, on.size()))));
            if (on.size() > NAMED)
                told.append(" and ").append(on.size() - NAMED).append(" more");
            told.append(": ").append(fault).append('\n');
        });
        return told.toString();
    }
}
