package heard.render.form;

import io.jstach.jstache.JStache;

/** A page that says one thing. */
@JStache(path = "message")
record MessagePage(Frame frame, String heading, String said) implements Line.Words {}
