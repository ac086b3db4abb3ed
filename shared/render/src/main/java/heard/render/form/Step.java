package heard.render.form;

import heard.domain.feedback.Words;
import heard.render.form.Question.Choice;
import heard.render.form.Question.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One question as the page shows it. With JavaScript it is a page of its own.
 *
 * @param field its name, and where a link to it leads
 * @param look {@code words}, {@code pictures} or {@code faces}; of a box {@code box}
 * @param options none where it is answered in words
 * @param aside "I don't know" and "I don't want to say"; none where they do not fit
 * @param typed what stands in the box; empty where it is answered by choosing
 * @param mistakes none or one
 */
record Step(
        String field,
        String look,
        String ask,
        List<String> hints,
        List<Option> options,
        List<Option> aside,
        Optional<String> typed,
        List<String> mistakes) {
    /** One of several to choose from. */
    record Option(String name, String value, String label, boolean chosen, Optional<String> picture) {}

    static String field(Question question) {
        return switch (question) {
            case Question.Choose choose -> choose.field();
            case Question.Write write -> write.field();
        };
    }

    static Step of(Question question, Catalogue words, TypedForm typed, List<String> mistakes) {
        var hints = new ArrayList<>(question.hint().stream().map(words::say).toList());
        return switch (question) {
            case Question.Choose choose ->
                new Step(
                        choose.field(),
                        look(choose.look()),
                        words.say(choose.ask()),
                        hints,
                        choose.choices().stream()
                                .map(one -> option(choose.field(), one, words, typed))
                                .toList(),
                        choose.look() == Look.WORDS_ONLY ? List.of() : aside(choose.field(), words, typed),
                        Optional.empty(),
                        mistakes);
            case Question.Write write -> {
                // A character that cannot be kept is what the mistake was, and is not seen: shown again, it would be
                // sent again.
                String box = Words.keepable(typed.value(write.field()));
                yield new Step(
                        write.field(),
                        "box",
                        words.say(write.ask()),
                        hints,
                        List.of(),
                        aside(write.instead(), words, typed),
                        Optional.of(box),
                        mistakes);
            }
        };
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    /** Whether it may be passed over: all but who works where. */
    boolean optional() {
        return !field.equals("respondent");
    }

    boolean choosing() {
        return typed.isEmpty();
    }

    /** Whether what is answered shows who it is about: then the form asks to leave names out. */
    boolean writing() {
        return typed.isPresent();
    }

    boolean hinted() {
        return !hints.isEmpty() || writing();
    }

    private static String look(Look look) {
        return switch (look) {
            case WORDS, WORDS_ONLY -> "words";
            case PICTURES, FACES -> look.name().toLowerCase(Locale.ROOT);
        };
    }

    private static List<Option> aside(String name, Catalogue words, TypedForm typed) {
        return Stream.of("not-sure", "rather-not")
                .map(value -> option(name, Choice.of(value, "choice." + value), words, typed))
                .toList();
    }

    private static Option option(String name, Choice choice, Catalogue words, TypedForm typed) {
        return new Option(
                name,
                choice.value(),
                words.say(choice.label()),
                typed.chose(name, choice.value()),
                choice.picture().map(Pictures::svg));
    }
}
