package heard.text;

import heard.domain.theme.SpanType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in words, wholly or in part: "oh seven seven double oh, nine double oh ...", "0151 four nine six oh three one nine". */
final class SpokenNumberFinder implements Redactor.Finder {
    private static final Map<String, String> DIGITS = new HashMap<>();
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "dubble", 2, "treble", 3, "triple", 3);

    static {
        String[] ones = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        String[] teens = ("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int at = 0; at < 10; at++) {
            DIGITS.put(ones[at], "" + at);
            DIGITS.put(teens[at], "1" + at);
        }
        for (int at = 0; at < tens.length; at++) DIGITS.put(tens[at], (at + 2) + "0");
        for (String nought : "oh o nought naught nil".split(" ")) DIGITS.put(nought, "0");
        DIGITS.put("hundred", "00");
        DIGITS.put("thousand", "000");
        DIGITS.put("sevn", "7");
        DIGITS.put("ate", "8");
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\s,.\\-/]{1,3}");
    private static final Pattern CALLED = WordEdge.compile(
            "\\b(?:phone|mobile|mob|tel|telephone|landline|whats\\s?app|dial|ring|rang|call|text|number|contact)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS = WordEdge.compile("\\bnhs\\b", Pattern.CASE_INSENSITIVE);
    private static final int CONTEXT = 48;
    private static final int FEWEST = 9;
    private static final int MOST = 13;
    private static final int FEWEST_WORDS = 3;

    /** @param digits what it adds; empty for "double", which waits for the next */
    private record Token(Word word, String digits, boolean spelt) {}

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        int at = 0;
        while (at < words.size()) {
            var run = runFrom(piece, words, at);
            if (run.isEmpty()) at++;
            else {
                look(piece, run, findings);
                at += run.size();
            }
        }
    }

    private static List<Token> runFrom(String piece, List<Word> words, int from) {
        var run = new ArrayList<Token>();
        int times = 1;
        for (int at = from; at < words.size(); at++) {
            var word = words.get(at);
            if (at > from
                    && !BETWEEN.matcher(piece)
                            .region(words.get(at - 1).end(), word.start())
                            .matches()) break;
            var digits = new StringBuilder();
            boolean number = true;
            for (String part : word.lower().split("-")) {
                if (TIMES.containsKey(part)) {
                    times = TIMES.get(part);
                    continue;
                }
                String one = DIGITS.getOrDefault(part, part);
                number &= isNumber(one);
                digits.append(one.repeat(times));
                times = 1;
            }
            if (!number) break;
            run.add(new Token(word, digits.toString(), !isNumber(word.lower())));
        }
        while (!run.isEmpty() && run.getLast().digits().isEmpty()) run.removeLast();
        return run;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 8 && text.chars().allMatch(one -> one >= '0' && one <= '9');
    }

    /** The run is one number from its first nought on, or, where words call it one, from its start. */
    private static void look(String piece, List<Token> run, Findings findings) {
        if (run.stream().filter(Token::spelt).limit(FEWEST_WORDS).count() < FEWEST_WORDS) return;
        int start = run.getFirst().word().start();
        boolean nhs = Nearby.before(NHS, piece, start, CONTEXT);
        boolean called = Nearby.before(CALLED, piece, start, CONTEXT);
        for (int from = 0; from < run.size(); from++) {
            boolean nought = run.get(from).digits().startsWith("0");
            if (!nought && !(from == 0 && (nhs || called))) continue;
            var digits = new StringBuilder();
            int to = from;
            while (to < run.size() && digits.length() + run.get(to).digits().length() <= MOST)
                digits.append(run.get(to++).digits());
            if (digits.length() < FEWEST) continue;
            if (!Helplines.has(digits.toString()))
                findings.add(
                        run.get(from).word().start(),
                        run.get(to - 1).word().end(),
                        nhs && digits.length() == 10 ? SpanType.NHS_NUMBER : SpanType.PHONE);
            return;
        }
    }
}
