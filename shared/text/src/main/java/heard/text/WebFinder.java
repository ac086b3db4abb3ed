package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses on the web, with and without a scheme. Where help is found stays readable. */
final class WebFinder implements Redactor.Finder {
    private static final String LABEL = "[\\p{L}\\p{N}_-]{1,63}";
    private static final String PATH = "(?:[/?#][^\\s<>\"]{0,2000})?";
    private static final Pattern SCHEME = WordEdge.compile(
            "(?:\\bh(?:tt|xx)ps?|\\bftp)://[^\\s<>\"/?#.]{1,80}\\.[^\\s<>\"]{1,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WWW = WordEdge.compile(
            "\\bwww\\." + LABEL + "(?:\\." + LABEL + "){1,4}(?::[0-9]{1,5})?" + PATH, Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}_@.-])(?!www\\.)(?:" + LABEL
            + "\\.){1,4}(?<top>[\\p{L}\\p{N}-]{2,63})(?![\\p{L}\\p{N}_@-])(?<path>" + PATH + ")");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}|\\p{L}\\.[^.]{2,63}\\.");
    private static final Pattern HELP = Pattern.compile(
            "(?:https?://)?(?:[a-z0-9-]{1,63}\\.){0,4}(?:childline\\.org\\.uk|nspcc\\.org\\.uk|samaritans\\.org|kooth\\.com|papyrus-uk\\.org"
                    + "|youngminds\\.org\\.uk|barnardos\\.org\\.uk|giveusashout\\.org|themix\\.org\\.uk|refuge\\.org\\.uk"
                    + "|womensaid\\.org\\.uk|gov\\.uk|nhs\\.uk|police\\.uk)(?:[/?#][^\\s0-9]{0,300})?",
            Pattern.CASE_INSENSITIVE);

    private final TopLevels tops = TopLevels.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        if (piece.indexOf('.') < 0) return;
        for (var pattern : List.of(SCHEME, WWW)) {
            var found = pattern.matcher(piece);
            while (found.find()) add(piece, found.start(), found.end(), findings);
        }
        var bare = BARE.matcher(piece);
        while (bare.find()) {
            boolean path = bare.end("path") - bare.start("path") > 1;
            boolean host = path ? tops.has(bare.group("top")) : tops.isPlain(bare.group("top"));
            boolean named = LETTERS.matcher(piece)
                    .region(bare.start(), bare.start("top"))
                    .find();
            if (host && (named || path)) add(piece, bare.start(), bare.end(), findings);
        }
    }

    /** Without the marks that end the sentence. */
    private static void add(String piece, int start, int to, Findings findings) {
        int end = to;
        while (end > start && ".,;:!?)]}'’\"".indexOf(piece.charAt(end - 1)) >= 0) end--;
        if (!HELP.matcher(piece).region(start, end).matches()) findings.add(start, end, SpanType.URL);
    }
}
