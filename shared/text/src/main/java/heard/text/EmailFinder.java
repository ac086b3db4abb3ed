package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** E-mail addresses: as typed, with blanks in them, and as people spell them out so that a form lets them through. */
final class EmailFinder implements Redactor.Finder {
    private static final String NAME = "[\\p{L}\\p{N}_.+%-]{1,64}";
    private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}";
    private static final String START = "(?<![\\p{L}\\p{N}_.+%-])";
    private static final String PROVIDER =
            "(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|msn|protonmail|virginmedia|talktalk)";
    /** Always enough, whatever the domain ends in. */
    private static final Pattern TYPED = Pattern.compile(START + NAME + "@" + LABEL + "(?:\\." + LABEL + "){1,5}");
    /** "kay @ gmail . com", "kay@gmail": what the domain is must tell it from "@ kfc. my mum". */
    private static final Pattern LOOSE = Pattern.compile(
            START + NAME + "(?:\\s{1,2}@\\s{0,2}|@\\s{1,2})(?<domain>" + LABEL + "(?:\\s?\\.\\s?" + LABEL + "){1,4})");

    private static final Pattern NO_ENDING =
            WordEdge.compile(START + NAME + "\\s?@\\s?" + PROVIDER + "\\b", Pattern.CASE_INSENSITIVE);
    /** "kay dot b at gmail dot com", "kay(at)gmail.com". */
    private static final Pattern SPELT = WordEdge.compile(
            START + NAME + "(?:\\s{1,2}(?:dot|underscore|dash|hyphen)\\s{1,2}" + NAME + "){0,3}"
                    + "(?<at>\\s{0,2}[\\[({<]\\s?(?:at|@)\\s?[\\])}>]\\s{0,2}|\\s{1,2}at\\s{1,2}|\\s{0,2}@\\s{0,2})"
                    + "(?<domain>" + LABEL
                    + "(?:(?:\\s{1,2}(?:dot|dash|hyphen)\\s{1,2}|\\s?[\\[({]\\s?(?:dot|\\.)\\s?[\\])}]\\s?"
                    + "|\\.)" + LABEL + "){1,5})",
            Pattern.CASE_INSENSITIVE);
    /** "kay99 gmail dot com": the sign is left out, the provider tells. */
    private static final Pattern NO_SIGN = WordEdge.compile(
            START + NAME + "\\s{1,2}(?:at\\s)?" + PROVIDER
                    + "(?:\\s{1,2}dot\\s{1,2}|\\s?\\.\\s?)(?:com|net|co(?:\\s?(?:dot|\\.)\\s?uk)?|uk)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KNOWN_HOST = WordEdge.compile("\\b" + PROVIDER + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELT_DOT = WordEdge.compile("\\bdot\\b|[\\[({]\\s?\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(LABEL);

    private final TopLevels tops = TopLevels.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        if (piece.indexOf('@') >= 0) {
            findings.addAll(TYPED, piece, SpanType.EMAIL);
            findings.addAll(NO_ENDING, piece, SpanType.EMAIL);
            LOOSE.matcher(piece).results().forEach(found -> toDomainEnd(found, tops::isPlain, findings));
        }
        var spelt = SPELT.matcher(piece);
        for (int from = 0; spelt.find(from); ) {
            boolean address = isAddress(spelt) && toDomainEnd(spelt, tops::has, findings);
            from = address ? spelt.end() : spelt.start("domain"); // "reach me at kay at ..."
        }
        findings.addAll(NO_SIGN, piece, SpanType.EMAIL);
    }

    /** "look at bbc.co.uk" is none: a plain "at" needs a spelt dot, or a provider of e-mail. */
    private static boolean isAddress(MatchResult found) {
        return !found.group("at").strip().equalsIgnoreCase("at")
                || SPELT_DOT.matcher(found.group("domain")).find()
                || KNOWN_HOST.matcher(found.group("domain")).find();
    }

    /** Up to the last part of the domain that is one of the internet's endings; what follows is the next sentence. */
    private static boolean toDomainEnd(MatchResult found, Predicate<String> ends, Findings findings) {
        var parts = PART.matcher(found.group("domain"));
        int end = -1;
        for (boolean first = true; parts.find(); first = false) {
            if (!first && !parts.group().equalsIgnoreCase("dot") && ends.test(parts.group())) end = parts.end();
        }
        if (end > 0) findings.add(found.start(), found.start("domain") + end, SpanType.EMAIL);
        return end > 0;
    }
}
