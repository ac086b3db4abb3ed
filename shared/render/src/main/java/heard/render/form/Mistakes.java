package heard.render.form;

import heard.domain.feedback.Words;
import java.util.List;
import java.util.Set;

/** What to say, in the page's language, of each field that is to be put right. */
final class Mistakes {
    /**
     * @param field where the link in the summary leads
     * @param said a sentence that a person can act on
     */
    record Mistake(String field, String said) {}

    private final Catalogue words;
    private final TypedForm typed;

    Mistakes(Catalogue words, TypedForm typed) {
        this.words = words;
        this.typed = typed;
    }

    /** None or one. */
    List<String> beside(String field) {
        return typed.wrong().contains(field) ? List.of(sentence(field)) : List.of();
    }

    /** @param shown the fields of the page; what is wrong elsewhere is said of the form as a whole */
    List<Mistake> all(Set<String> shown) {
        return typed.wrong().stream()
                .map(field -> new Mistake(shown.contains(field) ? field : "form", sentence(field)))
                .distinct()
                .toList();
    }

    private String sentence(String field) {
        return words.say(key(field));
    }

    private String key(String field) {
        if (field.equals("partnership")) return "error.area";
        if (field.equals("respondent")) return "error.who";
        if (field.startsWith("text.")) {
            if (typed.saysNothing()) return "error.nothing";
            String text = typed.value(field);
            return text.codePointCount(0, text.length()) > Words.LONGEST ? "error.long" : "error.other";
        }
        boolean choice =
                field.startsWith("choice.") || Set.of("setting", "mayQuote").contains(field);
        return choice ? "error.choice" : "error.other";
    }
}
