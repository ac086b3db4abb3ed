package heard.local;

/** The frame of the local run's own pages. */
final class Page {
    private Page() {}

    static String html(String title, String body, boolean demonstration) {
        String marked = demonstration
                ? "<p class=\"demonstration\" role=\"note\">Demonstration: every word and figure here is invented.</p>"
                : "";
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - Heard</title>
                <link rel="stylesheet" href="/lead/lead.css">
                </head>
                <body>
                <header class="bar"><a class="brand" href="/local">Heard</a><span class="where">on this machine</span></header>
                %s
                <main class="wide">
                %s
                </main>
                </body>
                </html>
                """.formatted(escape(title), marked, body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
