package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What files are kept under: references of cases, crimes and courts, by the word before them or by their shape alone; and the numbers
 * of driving licences and passports, which name one person and have no type of their own.
 */
final class ReferenceFinder implements Redactor.Finder {
    private static final Pattern NAMED = WordEdge.compile(
            "\\b(?:cases?|ref(?:s|erence)?|crime|incident|log|file|court|hospital|liquid\\s?logic|mosaic|niche|claim|complaint|record|referral|audit|order|plan|warrant|booking"
                    + "|cin|cp|ehcp|lac|yot|fdac|vprf|ppn|encompass|transfer\\sof|caution|custody|licence|passport)"
                    + "(?:\\s(?:ref(?:erence)?|number|numbers|no|num|id|is|was|file|record|log)\\b\\.?){0,3}\\s?[:#(]?\\s?[:#]?\\s?"
                    + "(?<it>(?=[\\w/-]{0,20}[0-9]{3})(?:[a-z]{2,4}\\s(?=[0-9]))?[a-z0-9][a-z0-9/-]{2,28}[a-z0-9])\\b(?![/-]?\\d|\\s?(?:times|pounds|days|years|children|pupils|%))",
            Pattern.CASE_INSENSITIVE);
    /** "CS/12345", "EH-55120", "GM/24/88123", "PPN 7741182": letters, a stroke, and four digits or more. */
    private static final Pattern LETTERS_FIRST = WordEdge.compile(
            "(?<![\\w/-])(?<letters>[A-Z]{1,5})(?:[/-][0-9]{2,4})?[/-][0-9]{4,8}(?:[/-][0-9A-Z]{1,4})?(?![\\w/-])"
                    + "|(?<![\\w/-])[A-Z]{1,4}[/-][0-9]{2,4}[/-][0-9]{2,6}(?![\\w/-])"
                    + "|(?<![\\w/-])[A-Z]{3,4}\\s[0-9]{5,8}(?![\\w/-])"
                    + "|(?<![\\w/-])[A-Z][0-9]{6,8}/[0-9]{1,2}(?![\\w/-])",
            0);
    /** "06C/12345/22", "25/0091827", "24-118-0093", "0412-190624". */
    private static final Pattern DIGITS_FIRST = WordEdge.compile(
            "(?<![\\w/.-])(?:[0-9]{2}[a-z]{0,3}/(?:[a-z]{2,4}/)?[0-9]{4,8}(?:/[0-9]{2})?|[0-9]{2}[a-z]{1,2}/[0-9]{3,8}/[0-9]{2}"
                    + "|[0-9]{2}/[a-z]{2,4}/[0-9]{3,6}|[0-9]{2}-[0-9]{3}-[0-9]{4}|[0-9]{4}-[0-3][0-9][01][0-9]{3})(?![\\w/-])",
            Pattern.CASE_INSENSITIVE);
    /** The family court's: court, year, kind, number. */
    private static final Pattern COURT =
            WordEdge.compile("\\b[a-z]{2}[0-9]{2}[a-z][0-9]{5}\\b", Pattern.CASE_INSENSITIVE);
    /** DVLA's number: five of the surname, the date of birth with 50 added to a woman's month, initials, check. */
    private static final Pattern LICENCE = WordEdge.compile(
            "\\b(?=[a-z9]{5})[a-z]{1,5}9{0,4}[0-9][0156][0-9][0-3][0-9][0-9][a-z][a-z9][0-9][a-z]{2}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSPORT = WordEdge.compile("\\b[a-z]{2}[0-9]{7}\\b", Pattern.CASE_INSENSITIVE);
    /** A number of National Insurance's form that HMRC never gave: a slip, but still somebody's. */
    private static final Pattern NO_NI = WordEdge.compile(
            "\\b(?:nino|ni|n\\.i\\.|national\\sinsurance)(?:\\s(?:number|no|num))?(?:\\sis)?[: ]\\s?(?<it>[a-z]{2}(?:\\s?\\d){6}(?:\\s?[a-z])?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_REFERENCE = Set.of("COVID", "GBP", "USD", "EUR", "ISO", "BS");

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (var pattern : List.of(NAMED, NO_NI)) findings.addAll(pattern, "it", piece, SpanType.CASE_REF);
        var lettered = LETTERS_FIRST.matcher(piece);
        while (lettered.find()) {
            if (lettered.group("letters") == null || !NO_REFERENCE.contains(lettered.group("letters")))
                findings.add(lettered.start(), lettered.end(), SpanType.CASE_REF);
        }
        for (var pattern : List.of(DIGITS_FIRST, COURT, LICENCE, PASSPORT))
            findings.addAll(pattern, piece, SpanType.CASE_REF);
    }
}
