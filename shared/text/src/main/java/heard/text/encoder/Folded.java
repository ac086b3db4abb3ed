package heard.text.encoder;

import java.text.Normalizer;
import java.util.Locale;

/** A word without case and accents, that remembers where each of its chars stood in the text. */
final class Folded {
    private final StringBuilder chars = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    void add(String text, int start, int end) {
        String plain = Normalizer.normalize(text.substring(start, end).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int at = 0; at < plain.length(); ) {
            int point = plain.codePointAt(at);
            if (Character.getType(point) != Character.NON_SPACING_MARK) {
                for (char one : Character.toChars(point)) put(one, start, end);
            }
            at += Character.charCount(point);
        }
    }

    private void put(char one, int start, int end) {
        int at = chars.length();
        if (at == starts.length) {
            starts = java.util.Arrays.copyOf(starts, at * 2);
            ends = java.util.Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        chars.append(one);
    }

    /** As the vocabulary writes it: what does not begin a word has {@code ##} before it. */
    String piece(int from, int to) {
        return from == 0 ? chars.substring(0, to) : "##" + chars.substring(from, to);
    }

    int length() {
        return chars.length();
    }

    int start(int at) {
        return starts[at];
    }

    int end(int past) {
        return ends[past - 1];
    }

    void clear() {
        chars.setLength(0);
    }
}
