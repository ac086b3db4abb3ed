package heard.render;

import heard.disclosure.Shown;

/** A figure as it is said. */
final class Spoken {
    private Spoken() {}

    static String figure(Shown shown) {
        if (shown.isHidden()) return "a few";
        return shown.isNone() ? "nobody" : "about " + shown.text();
    }
}
