package heard.functions.report;

import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Hit;
import heard.domain.place.Area;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Period;
import heard.domain.theme.Framework;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Picks comments that stand for what many said of a theme: those that share most words with the rest of the theme, of unlike speakers,
 * none much like another. Only comments whose speakers agreed, that never waited for a person, of {@link #MOST_WORDS} words at most
 * and without a figure.
 */
final class Quotes {
    static final int MOST_WORDS = 40;
    private static final int FEWEST_WORDS = 6;
    private static final int LOOKED_AT = 200;
    private static final int OF_A_THEME = 3;
    /** Printed of a theme, above local level. */
    private static final int PRINTED = 2;
    /** Share of words that two comments have in common, above which one is enough. */
    private static final double ALIKE = 0.5;

    private final FeedbackSearch index;
    private final Framework framework;

    Quotes(FeedbackSearch index, Framework framework) {
        this.index = index;
        this.framework = framework;
    }

    /** Up to three of each theme; a comment stands under one theme only. */
    List<Content.Quote> candidates(Area area, Period period) {
        var picked = new ArrayList<Content.Quote>();
        var taken = new HashSet<String>();
        for (var partnership : area.partnerships()) {
            for (var theme : framework.themes()) {
                for (var hit : pick(quotable(partnership, period, theme.code()), taken)) {
                    taken.add(hit.id().value());
                    picked.add(quote(partnership, theme.code(), hit));
                }
            }
        }
        return picked;
    }

    /** Of what partnerships approved, a few of each theme, of unlike partnerships, none much like another. */
    List<Content.Quote> some(List<Content.Quote> approved) {
        var printed = new ArrayList<Content.Quote>();
        for (var theme : framework.themes()) {
            var some = new ArrayList<Content.Quote>();
            for (var one : approved) {
                if (some.size() == PRINTED) break;
                if (!one.theme().equals(theme.code())) continue;
                boolean told = some.stream()
                        .anyMatch(other -> other.partnership().equals(one.partnership())
                                || alike(words(other.text()), words(one.text())));
                if (!told) some.add(one);
            }
            printed.addAll(some);
        }
        return printed;
    }

    private List<Hit> quotable(PartnershipCode partnership, Period period, String theme) {
        return index.quotable(partnership, period.weeks(), theme, LOOKED_AT).stream()
                .filter(hit -> hit.themes().contains(theme))
                .filter(hit -> fits(hit.text()))
                .toList();
    }

    /** A figure is a day, an age, a house or a form: finer than a quarter and a sub-region may tell. */
    private static boolean fits(String text) {
        if (text.codePoints().anyMatch(Character::isDigit)) return false;
        int words = text.strip().split("\\s+").length;
        return words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    /** A comment and its words. */
    private record Candidate(Hit hit, Set<String> words) {}

    private static List<Hit> pick(List<Hit> hits, Set<String> taken) {
        var all =
                hits.stream().map(hit -> new Candidate(hit, words(hit.text()))).toList();
        var shared = all.stream()
                .flatMap(one -> one.words().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        var ordered = all.stream()
                .filter(one -> !taken.contains(one.hit().id().value()))
                .sorted(Comparator.comparingDouble((Candidate one) -> -centrality(one.words(), shared))
                        .thenComparing(one -> one.hit().id()))
                .toList();
        var picked = new ArrayList<Candidate>();
        for (boolean otherGroup : new boolean[] {true, false}) {
            for (var one : ordered) {
                if (picked.size() == OF_A_THEME) break;
                boolean same = picked.stream()
                        .anyMatch(other -> other.hit().group() == one.hit().group());
                if (picked.contains(one) || (otherGroup && same)) continue;
                if (picked.stream().noneMatch(other -> alike(other.words(), one.words()))) picked.add(one);
            }
        }
        return picked.stream().map(Candidate::hit).toList();
    }

    /** How many others, on average, say each of its words. */
    private static double centrality(Set<String> words, Map<String, Long> shared) {
        return words.stream()
                .mapToLong(word -> shared.getOrDefault(word, 1L) - 1)
                .average()
                .orElse(0);
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var union = new HashSet<>(one);
        union.addAll(other);
        return !union.isEmpty() && (double) both.size() / union.size() > ALIKE;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Content.Quote quote(PartnershipCode partnership, String theme, Hit hit) {
        return new Content.Quote(
                hit.id().value(),
                partnership.value(),
                theme,
                hit.group().wire(),
                hit.text().strip());
    }
}
