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

    /** The logarithm of how likely each language is, by tag; without those that the model does not know. */
    Map<String, Double> likelihoods(String text, List<Tongue> candidates) {
        var byCode = new HashMap<String, Double>();
        for (var guess : detector.predictLanguages(sample(text))) byCode.put(guess.getLang(), guess.getConfidence());
        var byTag = new HashMap<String, Double>();
        for (var tongue : candidates) {
            for (String code : tongue.codes())
                byTag.merge(tongue.tag(), Math.log(byCode.getOrDefault(code, 0.0)), Math::max);
        }
        return byTag;
    }

    private static String sample(String text) {
        if (text.length() <= ENOUGH) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(ENOUGH - 1)) ? ENOUGH - 1 : ENOUGH);
    }
}
