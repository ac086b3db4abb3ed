package heard.render.form;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page to read: what we keep, how this works, how to leave, how easy it is to use. */
@JStache(path = "prose")
record ProsePage(Frame frame, String heading, List<String> lead, List<Block> blocks, List<Link> links)
        implements Line.Words {
    /**
     * @param headings none or one
     * @param paragraphs said one after the other
     * @param items a list
     */
    record Block(List<String> headings, List<Line> paragraphs, List<Item> items) {
        boolean listed() {
            return !items.isEmpty();
        }
    }

    record Item(Line said, Optional<String> picture) {}

    /** Another page to read. */
    record Link(String address, String label) {}

    private static final List<String> EASY = List.of("writing", "nobody", "computer", "reading", "yes", "bin", "phone");

    static ProsePage privacy(Catalogue words, Privacy version) {
        var frame = Frame.of(words, words.say(version.title()), Address.of(version.page()));
        var others = Stream.of(Privacy.values())
                .filter(one -> one != version)
                .map(one -> new Link(Address.of(one.page()).in(words.language()), words.say(one.title())))
                .toList();
        var blocks = switch (version) {
            case ADULT ->
                Stream.of("who", "why", "keep", "not", "read", "share", "long", "rights", "complain")
                        .map(part -> said(frame, "privacy.adult." + part, "privacy.adult." + part + ".what"))
                        .toList();
            case TEEN, CHILD -> List.of(list(frame, version.lines(), List.of()));
            case EASY -> List.of(list(frame, version.lines(), EASY));
        };
        return new ProsePage(frame, frame.say(version.heading()), List.of(), blocks, others);
    }

    static ProsePage how(Catalogue words) {
        var frame = Frame.of(words, words.say("how.title"), Address.of(Address.HOW));
        var steps = Stream.of("how.1", "how.2", "how.3", "how.4", "how.5", "how.who", "how.computer")
                .map(key -> said(frame, key, key + ".what"))
                .toList();
        return new ProsePage(frame, frame.say("how.heading"), List.of(), steps, List.of());
    }

    static ProsePage leaving(Catalogue words) {
        var frame = Frame.of(words, words.say("leave.title"), Address.of(Address.LEAVING));
        var blocks = List.of(
                listed(frame, "leave.does", 2, 4), listed(frame, "leave.not", 1, 2), listed(frame, "leave.safe", 1, 4));
        return new ProsePage(frame, frame.say("leave.heading"), List.of(frame.say("leave.example")), blocks, List.of());
    }

    static ProsePage accessible(Catalogue words) {
        var frame = Frame.of(words, words.say("accessible.title"), Address.of(Address.ACCESSIBLE));
        var made = new Block(
                List.of(),
                List.of(Line.of(words.say("accessible.date", "date", words.day(SiteFacts.READ.statementMade())))),
                List.of());
        var can = list(frame, keys("accessible.can", 1, 4), List.of());
        var parts = Stream.of("how", "not", "tell", "law")
                .map(part -> said(frame, "accessible." + part, "accessible." + part + ".what"));
        return new ProsePage(
                frame,
                frame.say("accessible.heading"),
                List.of(frame.say("accessible.what")),
                Stream.of(Stream.of(can), parts, Stream.of(made))
                        .flatMap(one -> one)
                        .toList(),
                List.of());
    }

    private static Block said(Frame frame, String heading, String paragraph) {
        return new Block(List.of(frame.say(heading)), List.of(Line.of(frame.say(paragraph))), List.of());
    }

    private static Block listed(Frame frame, String key, int from, int to) {
        var items = list(frame, keys(key, from, to), List.of()).items();
        return new Block(List.of(frame.say(key)), List.of(), items);
    }

    private static List<String> keys(String key, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(one -> key + "." + one).toList();
    }

    /** @param pictures one for each key, or none at all */
    private static Block list(Frame frame, List<String> keys, List<String> pictures) {
        var items = IntStream.range(0, keys.size())
                .mapToObj(i -> new Item(
                        Line.of(frame.say(keys.get(i))),
                        pictures.isEmpty() ? Optional.empty() : Optional.of(Pictures.svg(pictures.get(i)))))
                .toList();
        return new Block(List.of(), List.of(), items);
    }

    boolean linked() {
        return !links.isEmpty();
    }
}
