package heard.browser;

import com.google.gson.JsonObject;

/** A connection as Chromium imitates it. */
enum Connection {
    /** 400 ms there and back, 400 kbit/s either way. */
    SLOW_3G(400, 50_000);

    private final int roundTripMs;
    private final int bytesASecond;

    Connection(int roundTripMs, int bytesASecond) {
        this.roundTripMs = roundTripMs;
        this.bytesASecond = bytesASecond;
    }

    int roundTripMs() {
        return roundTripMs;
    }

    int bytesASecond() {
        return bytesASecond;
    }

    /** What DevTools' {@code Network.emulateNetworkConditions} takes. */
    JsonObject asAsked() {
        var asked = new JsonObject();
        asked.addProperty("offline", false);
        asked.addProperty("latency", roundTripMs);
        asked.addProperty("downloadThroughput", bytesASecond);
        asked.addProperty("uploadThroughput", bytesASecond);
        return asked;
    }
}
