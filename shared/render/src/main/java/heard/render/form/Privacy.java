package heard.render.form;

import java.util.List;
import java.util.stream.IntStream;

/** What we keep, told to each reader in their own way. */
enum Privacy {
    ADULT("privacy", "privacy.adult", 0),
    TEEN("privacy/12-17", "privacy.teen", 8),
    CHILD("privacy/8-11", "privacy.child", 7),
    EASY("privacy/easy-read", "privacy.easy", 7);

    private final String page;
    private final String words;
    private final int lines;

    Privacy(String page, String words, int lines) {
        this.page = page;
        this.words = words;
        this.lines = lines;
    }

    String page() {
        return page;
    }

    String title() {
        return words + ".title";
    }

    String heading() {
        return words + ".heading";
    }

    /** Keys, one a line; none where it has headings. */
    List<String> lines() {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(one -> words + "." + one)
                .toList();
    }

    static Privacy of(Version version) {
        return switch (version) {
            case YOUNG -> EASY;
            case CHILD -> CHILD;
            case TEEN, LEAVER -> TEEN;
            case FAMILY, SCHOOL -> ADULT;
        };
    }
}
