package heard.functions.report;

import static java.util.Comparator.comparing;

import heard.disclosure.Disclosure;
import heard.disclosure.Shown;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Hit;
import heard.domain.place.Area;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Period;
import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks words that many used of a theme: two to four in a row, in more than {@link #MORE_THAN} comments that came in
 * {@link #BATCHES} different weeks at least. A week is the batch, since a class or a meeting that answers together does so in one,
 * and since no finer time is kept. Only comments whose speakers agreed to be quoted are read, redacted; the same words sent again
 * count once.
 *
 * <p>How many is told to nobody, and what is picked follows from figures as they may be shown: two indexes that are shown alike give
 * the same phrases, if both have them.
 */
final class Phrases {
    static final int MORE_THAN = 8;
    static final int BATCHES = 3;
    static final int OF_A_THEME = 5;
    /** Above local level a phrase is told where so many partnerships approved it, each for its own report. */
    static final int PARTNERSHIPS = 3;
    /** Of a theme; beyond that it is a sample by random ids. */
    private static final int LOOKED_AT = 1_000;

    private final FeedbackSearch index;
    private final Framework framework;

    Phrases(FeedbackSearch index, Framework framework) {
        this.index = index;
        this.framework = framework;
    }

    /** Up to five of each theme, each under the theme it is said of most, in the alphabet's order. */
    List<Content.Phrase> candidates(Area area, Period period) {
        var picked = new ArrayList<Content.Phrase>();
        for (var partnership : area.partnerships()) {
            picked(counted(partnership, period))
                    .forEach((theme, phrases) -> phrases.stream()
                            .sorted()
                            .map(text -> new Content.Phrase(partnership.value(), theme, text))
                            .forEach(picked::add));
        }
        return picked;
    }

    /** What partnerships approved, as far as enough of them approved the same. */
    List<Content.Phrase> shared(List<Content.Phrase> approved) {
        var places = new HashMap<String, Set<String>>();
        approved.forEach(one ->
                places.computeIfAbsent(one.text(), fresh -> new HashSet<>()).add(one.partnership()));
        var order = framework.themes().stream().map(Theme::code).toList();
        var told = new HashSet<String>();
        return approved.stream()
                .filter(one -> places.getOrDefault(one.text(), Set.of()).size() >= PARTNERSHIPS)
                .sorted(comparing((Content.Phrase one) -> order.indexOf(one.theme()))
                        .thenComparing(Content.Phrase::text))
                .filter(one -> told.add(one.text()))
                .toList();
    }

    /** How many comments of each theme hold each phrase that may be told, as that may be shown. */
    private Map<String, Map<String, Shown>> counted(PartnershipCode partnership, Period period) {
        var counted = new LinkedHashMap<String, Map<String, Shown>>();
        for (var theme : framework.themes()) {
            var said = new SaidTogether();
            index.quotable(partnership, period.weeks(), theme.code(), LOOKED_AT).stream()
                    .filter(hit -> hit.themes().contains(theme.code()))
                    .forEach(said::add);
            counted.put(theme.code(), said.often());
        }
        return counted;
    }

    private static Map<String, List<String>> picked(Map<String, Map<String, Shown>> counted) {
        var most = new HashMap<String, Shown>();
        counted.values()
                .forEach(phrases -> phrases.forEach((phrase, shown) ->
                        most.merge(phrase, shown, (one, other) -> one.compareTo(other) >= 0 ? one : other)));
        var taken = new HashSet<String>();
        var picked = new LinkedHashMap<String, List<String>>();
        counted.forEach((theme, phrases) -> {
            var some = new ArrayList<String>();
            phrases.entrySet().stream()
                    .filter(one -> one.getValue().equals(most.get(one.getKey())) && taken.add(one.getKey()))
                    .sorted(Map.Entry.<String, Shown>comparingByValue()
                            .reversed()
                            .thenComparing(one -> -one.getKey().length())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .filter(phrase -> some.stream().noneMatch(other -> within(phrase, other) || within(other, phrase)))
                    .limit(OF_A_THEME)
                    .forEach(some::add);
            if (!some.isEmpty()) picked.put(theme, some);
        });
        return picked;
    }

    private static boolean within(String shorter, String longer) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }

    /** Phrases of one theme's comments, with the comments and the weeks that hold them. */
    private static final class SaidTogether {
        private final Map<String, Integer> comments = new HashMap<>();
        private final Map<String, Set<String>> weeks = new HashMap<>();
        private final Set<List<List<Phrasing.Word>>> texts = new HashSet<>();
        private final Map<String, Integer> uses = new HashMap<>();
        private final Map<String, Integer> asName = new HashMap<>();

        void add(Hit hit) {
            var runs = Phrasing.runs(hit.text());
            if (!texts.add(runs)) return;
            for (var run : runs) {
                for (var word : run) {
                    uses.merge(word.plain(), 1, Integer::sum);
                    if (word.likeAName()) asName.merge(word.plain(), 1, Integer::sum);
                }
            }
            for (String phrase : Phrasing.phrases(runs)) {
                comments.merge(phrase, 1, Integer::sum);
                weeks.computeIfAbsent(phrase, fresh -> new HashSet<>())
                        .add(hit.week().toString());
            }
        }

        Map<String, Shown> often() {
            var often = new LinkedHashMap<String, Shown>();
            comments.entrySet().stream()
                    .filter(one -> one.getValue() > MORE_THAN)
                    .filter(one -> weeks.getOrDefault(one.getKey(), Set.of()).size() >= BATCHES)
                    .filter(one -> !holdsAName(one.getKey()))
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .forEach(one -> often.put(one.getKey(), Disclosure.shown(one.getValue())));
            return often;
        }

        /** A word that is mostly written with a capital where no sentence begins: what redaction may have missed. */
        private boolean holdsAName(String phrase) {
            for (String word : phrase.split(" ")) {
                if (2 * asName.getOrDefault(word, 0) >= uses.getOrDefault(word, 1)) return true;
            }
            return false;
        }
    }
}
