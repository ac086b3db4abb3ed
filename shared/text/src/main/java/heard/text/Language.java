package heard.text;

import heard.text.LetterModel.Guess;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which language a text is in, and whether the rules can read it.
 *
 * <p>What settles it, the surest first: the script, where one language here is written in it; the commonest words; in a short text,
 * letters that one language alone has; else a model of letters, asked about the languages of that script only.
 *
 * <p>Little text in Latin letters is unknown, and read as English. What is surely another language, or in a script that the rules do
 * not know, is for a person.
 */
final class Language {
    /** Below this the model only guesses. */
    static final int FEWEST_LETTERS = 20;

    private static final int FEW_LETTERS = 30;
    /**
     * How much likelier another language must be than English, as a logarithm. Likelihoods spread over all languages and say little
     * by themselves; this ratio parts all but one of 10,334 English comments from 98 % of sentences in 17 other languages.
     */
    private static final double SURE = 0.3;

    /** The same where there are few letters, or none of that language's commonest words. */
    private static final double SURE_OF_LITTLE = 0.4;
    /** How much likelier than the second the first must be to be named. */
    private static final double CLEAR = 0.05;

    /** @param tag BCP 47; empty for unknown */
    record Reading(Optional<String> tag, boolean readable) {
        static final Reading UNKNOWN = new Reading(Optional.empty(), true);
        static final Reading UNREADABLE = new Reading(Optional.empty(), false);

        static Reading named(Tongue tongue) {
            return new Reading(Optional.of(tongue.tag()), tongue.isEnglish());
        }
    }

    private final Map<UnicodeScript, List<Tongue>> tongues;
    private final CommonestWords commonest;
    private final LetterModel model;

    private Language(List<Tongue> tongues) {
        this.tongues = tongues.stream().collect(Collectors.groupingBy(Tongue::script));
        this.commonest = new CommonestWords(tongues);
        this.model = LetterModel.load(tongues);
    }

    static Language load() {
        return new Language(Tongue.all());
    }

    Reading read(String text, List<Word> words) {
        var letters = Letters.of(text);
        if (letters.count() == 0) return Reading.UNKNOWN;
        var candidates = tongues.getOrDefault(letters.script(), List.of());
        if (candidates.size() == 1) return Reading.named(candidates.getFirst());
        var heard = commonest.heardIn(words);
        var clearest = heard.clearest(candidates);
        if (clearest.isPresent()) return Reading.named(clearest.get());
        if (letters.count() >= FEWEST_LETTERS) return byModel(text, letters, candidates, heard);
        if (letters.areLatin()) return Reading.UNKNOWN;
        return only(candidates.stream().filter(one -> one.hasLetterIn(text)).toList())
                .or(() -> only(candidates.stream().filter(heard::any).toList()))
                .map(Reading::named)
                .orElse(Reading.UNREADABLE);
    }

    /** A language's share of commonest words raises its likelihood by as much. */
    private Reading byModel(String text, Letters letters, List<Tongue> candidates, CommonestWords.Heard heard) {
        var guesses = model.guesses(text, candidates).stream()
                .map(guess -> guess.raisedBy(heard.share(guess.tongue())))
                .sorted(Comparator.comparingDouble(Guess::likelihood).reversed())
                .toList();
        if (guesses.isEmpty()) return Reading.UNREADABLE;
        var first = guesses.getFirst();
        if (first.tongue().isEnglish()) return Reading.named(first.tongue());
        double sure = letters.count() < FEW_LETTERS || !heard.any(first.tongue()) ? SURE_OF_LITTLE : SURE;
        boolean nearEnglish = guesses.stream()
                .anyMatch(guess -> guess.tongue().isEnglish() && first.likelihood() - guess.likelihood() < sure);
        if (nearEnglish) return Reading.UNKNOWN;
        boolean clear = first.likelihood() - guesses.get(1).likelihood() >= CLEAR;
        return clear ? Reading.named(first.tongue()) : Reading.UNREADABLE;
    }

    private static Optional<Tongue> only(List<Tongue> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
