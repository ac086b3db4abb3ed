package heard.render.form;

import io.jstach.jstache.JStache;

/** Where who has a code types it. */
@JStache(path = "code")
record CodePage(Frame frame) implements Line.Words {
    static CodePage of(Catalogue words) {
        return new CodePage(Frame.of(words, words.say("code.title"), Address.of(Address.RECEIPT)));
    }
}
