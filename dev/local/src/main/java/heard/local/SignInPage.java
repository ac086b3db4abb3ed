package heard.local;

import heard.domain.place.Partnership;
import heard.domain.place.Region;
import java.util.Comparator;

/** Where anybody may sign in as anybody: on one machine nobody is to be kept out, and every role is to be tried. */
final class SignInPage {
    private SignInPage() {}

    static String html(Region region) {
        var first = region.partnerships().stream()
                .filter(one -> one.name().equals("Trafford"))
                .findFirst()
                .orElse(region.partnerships().getFirst());
        var page = new StringBuilder("<h1>Sign in</h1><p class=\"quiet\">This is the identity provider of a local run. "
                + "Choose who to be; there is no password.</p><div class=\"people\">");
        page.append(button("lead", first.code().value(), "Lead of " + first.name()));
        page.append(button("reviewer", first.code().value(), "Reviewer in " + first.name()));
        page.append(button("agency", first.code().value(), "Agency in " + first.name()));
        page.append(button("school", first.code().value(), "School in " + first.name()));
        page.append(button("panel", first.code().value(), "Youth panel of " + first.name()));
        region.subRegions().forEach(sub -> page.append(button("hub", sub.code(), "Hub of " + sub.name())));
        // A report needs two who sign: a hub is more than one person.
        region.subRegions()
                .forEach(sub ->
                        page.append(button("second", "hub", sub.code(), "Second person in the hub of " + sub.name())));
        page.append(button("scrutineer", region.code(), "Independent scrutineer of the " + region.name()));
        page.append("</div><h2>Lead of another partnership</h2><div class=\"people\">");
        region.partnerships().stream()
                .filter(one -> !one.equals(first))
                .sorted(Comparator.comparing(Partnership::name))
                .forEach(one -> page.append(button("lead", one.code().value(), one.name())));
        return Page.html("Sign in", page.append("</div>").toString(), false);
    }

    /** The claims that a sign-in as a role carries, as the user pool would put them. */
    static String claims(String role, String where) {
        return "{\"cognito:groups\":[\"" + role + ":" + where + "\"]}";
    }

    private static String button(String role, String where, String label) {
        return button("local", role, where, label);
    }

    private static String button(String who, String role, String where, String label) {
        return "<form method=\"post\"><input type=\"hidden\" name=\"username\" value=\"%s-%s-%s\">"
                        .formatted(who, role, where)
                + "<button name=\"claims\" value=\"%s\">%s</button></form>"
                        .formatted(Page.escape(claims(role, where)), Page.escape(label));
    }
}
