package heard.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Where the links of a page lead. */
final class Links {
    private Links() {}

    /** The links to what is not there, or to a part of a page that it does not have. */
    static List<String> dead(String path, HeardHere heard, Set<String> known) throws Exception {
        var page = parsed(path, heard);
        var dead = new ArrayList<String>();
        for (var link : page.select("a[href], link[href], img[src], script[src], form[action]")) {
            var target = List.of("href", "src", "action").stream()
                    .map(link::attr)
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
            if (target.matches("(?i)[a-z]+:.*") || target.startsWith("/v1/") || target.startsWith("/oidc/")) continue;
            var to = URI.create(path).resolve(target);
            if (!leads(to, path, page, heard, known)) dead.add(path + " → " + target);
        }
        return dead;
    }

    private static boolean leads(URI to, String path, Document page, HeardHere heard, Set<String> known)
            throws Exception {
        boolean here = to.getPath().equals(path);
        if (!here && !known.contains(to.getPath()) && heard.status(to.getPath()) != 200) return false;
        if (to.getFragment() == null || to.getFragment().isEmpty()) return true;
        var target = here ? page : parsed(to.getPath(), heard);
        return target.getElementById(to.getFragment()) != null;
    }

    private static Document parsed(String path, HeardHere heard) throws Exception {
        return Jsoup.parse(new String(heard.bytes(path), java.nio.charset.StandardCharsets.UTF_8));
    }
}
