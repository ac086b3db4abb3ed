package heard.functions.submit;

import heard.domain.feedback.Answer;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Words;
import heard.http.Fields;
import heard.http.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the answers. Words are kept as they were typed, but for the ways a machine writes the same thing twice: Unicode's form NFC,
 * and line ends as one character.
 */
final class AnswerReader {
    private static final String QUESTION =
            "Give the question’s name: 1 to 40 lower-case letters, digits and hyphens, starting with a letter.";
    private static final String CHOICE = "Choose one of those offered.";

    private AnswerReader() {}

    static List<Answer> json(Fields fields) {
        var answers = new ArrayList<Answer>();
        var asked = new HashSet<String>();
        for (var one : fields.objects("answers", Feedback.MOST_ANSWERS)) {
            var question = one.value("question", 40, AnswerReader::question, QUESTION);
            boolean said = one.has("text");
            boolean chose = one.has("choice");
            if (said == chose) one.wrong("text", "Give either text or choice.");
            if (question.isPresent() && !asked.add(question.get())) {
                one.wrong("question", "This question is answered twice. Answer it once.");
            }
            Optional<Answer> answer = said
                    ? words(one, "text").flatMap(words -> question.map(name -> new Answer.Said(name, words)))
                    : choice(one, "choice").flatMap(choice -> question.map(name -> new Answer.Chose(name, choice)));
            answer.ifPresent(answers::add);
        }
        return answers;
    }

    /** Fields named {@code text.QUESTION} and {@code choice.QUESTION}; those left blank are not answered. */
    static List<Answer> form(Fields fields) {
        var answers = new ArrayList<Answer>();
        var asked = new HashSet<String>();
        boolean tried = false;
        for (String name : fields.names()) {
            boolean text = name.startsWith("text.");
            if (!(text || name.startsWith("choice.")) || !fields.has(name)) continue;
            tried = true;
            String question = name.substring(name.indexOf('.') + 1);
            // A page without JavaScript cannot take back "I don't know" when somebody then writes: the words are the
            // answer.
            if (!text && fields.has("text." + question)) continue;
            if (!Answer.QUESTION.matcher(question).matches()) {
                fields.wrong(name, QUESTION);
            } else if (!asked.add(question)) {
                fields.wrong(name, "This question is answered twice. Answer it once.");
            } else if (text) {
                words(fields, name).ifPresent(words -> answers.add(new Answer.Said(question, words)));
            } else {
                choice(fields, name).ifPresent(choice -> answers.add(new Answer.Chose(question, choice)));
            }
        }
        if (!tried) fields.wrong("text.what-happened", "Write something in one of the boxes, or choose an answer.");
        if (answers.size() > Feedback.MOST_ANSWERS) {
            fields.wrong("text.what-happened", "Give at most " + Feedback.MOST_ANSWERS + " answers.");
        }
        return answers;
    }

    private static Optional<Words> words(Fields fields, String name) {
        var text = fields.text(name, Reading.LARGEST_BODY)
                .map(typed -> Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                        .strip());
        if (text.isEmpty()) return Optional.empty();
        if (text.get().isEmpty()) {
            fields.wrong(name, "Write something here, or leave this answer out.");
            return Optional.empty();
        }
        if (text.get().codePointCount(0, text.get().length()) > Words.LONGEST) {
            fields.wrong(
                    name,
                    "This is longer than 4,000 characters. Make it shorter, or send the rest as a second message.");
            return Optional.empty();
        }
        return text.map(Words::new);
    }

    private static Optional<String> choice(Fields fields, String name) {
        return fields.maybeValue(name, 40, choice -> new Answer.Chose("any", choice).choice(), CHOICE);
    }

    private static String question(String name) {
        return new Answer.Chose(name, "any").question();
    }
}
