package heard.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/** How likely each language is by runs of letters: Apache OpenNLP's model of 103 languages, learnt from the Leipzig corpora. */
final class LetterModel {
    /** As much of a text as tells; the detector's time grows with it. */
    private static final int ENOUGH = 300;
    /**
     * How far behind the likeliest a language is taken to be that the model does not know: near enough to be told by its words, and
     * not without them.
     */
    private static final double BEHIND = 0.2;

    private static final double UNLIKELY = -100;

    /** @param likelihood as a logarithm */
    record Guess(Tongue tongue, double likelihood) {
        Guess raisedBy(double more) {
            return new Guess(tongue, likelihood + more);
        }
    }

    private final LanguageDetector detector;

    private LetterModel(LanguageDetector detector) {
        this.detector = detector;
    }

    /** @throws IllegalStateException where a language has a code that the model does not know */
    static LetterModel load(List<Tongue> tongues) {
        try (var model = LetterModel.class.getResourceAsStream("/langdetect-183.bin")) {
            if (model == null) throw new IllegalStateException("the language model is missing from the package");
            var detector = new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(model));
            var known = Set.of(detector.getSupportedLanguages());
            for (var tongue : tongues) {
                if (!known.containsAll(tongue.codes()))
                    throw new IllegalStateException("the language model does not know " + tongue.codes());
            }
            return new LetterModel(detector);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** One for each of the languages, in their order. */
    List<Guess> guesses(String text, List<Tongue> candidates) {
        Map<String, Double> byCode = new HashMap<>();
        for (var guess : detector.predictLanguages(sample(text)))
            byCode.put(guess.getLang(), Math.log(guess.getConfidence()));
        double likeliest = candidates.stream()
                .mapToDouble(tongue -> likelihood(tongue, byCode, UNLIKELY))
                .max()
                .orElse(UNLIKELY);
        return candidates.stream()
                .map(tongue -> new Guess(tongue, likelihood(tongue, byCode, likeliest - BEHIND)))
                .toList();
    }

    private static double likelihood(Tongue tongue, Map<String, Double> byCode, double otherwise) {
        return tongue.codes().stream()
                .mapToDouble(code -> byCode.getOrDefault(code, UNLIKELY))
                .max()
                .orElse(otherwise);
    }

    private static String sample(String text) {
        if (text.length() <= ENOUGH) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(ENOUGH - 1)) ? ENOUGH - 1 : ENOUGH);
    }
}
