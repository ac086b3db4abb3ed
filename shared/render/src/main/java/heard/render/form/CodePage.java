package heard.render.form;

import io.jstach.jstache.JStache;

/** Where who has a code types it: the file {@code web-static/receipt.html}. */
@JStache(path = "code")
record CodePage() {}
