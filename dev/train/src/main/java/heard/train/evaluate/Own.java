package heard.train.evaluate;

import heard.domain.theme.Said;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understander;
import heard.domain.theme.Understanding;
import heard.domain.triage.Tier;
import heard.train.examples.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** {@code heard evaluate own}: everything that is understood, on a part of our own examples. */
public final class Own {
    private final List<Example> examples;
    private final List<Understanding> told = new ArrayList<>();

    public Own(List<Example> examples, Understander understander) {
        this.examples = examples;
        for (var one : examples)
            told.add(understander.understand(new Said(one.text(), one.speaker(), Optional.empty())));
    }

    public Map<String, Object> figures(List<String> themes, List<String> needs) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measure", "own");
        figures.put("examples", examples.size());
        figures.put("danger", danger());
        figures.put(
                "themes",
                labels(
                        themes,
                        Example::themes,
                        one -> one.themes().stream().map(ThemeMatch::code).toList()));
        figures.put("needs", labels(needs, Example::needs, Understanding::needs));
        figures.put(
                "sentiment",
                new Classes(
                                List.of("-1", "0", "1"),
                                numbers(examples, one -> one.sentiment() + 1),
                                numbers(told, one -> one.sentiment() + 1))
                        .figures());
        figures.put("redaction", new Characters(examples, told).figures());
        return figures;
    }

    /** Recall first: held at all, and called as urgent as it is; and what is held in vain. */
    private Map<String, Object> danger() {
        var figures = new LinkedHashMap<String, Object>();
        long urgent = count(Tier.URGENT, Tier.values());
        long concern = count(Tier.CONCERN, Tier.values());
        long none = count(Tier.NONE, Tier.values());
        figures.put("urgent", urgent);
        figures.put("concern", concern);
        figures.put("none", none);
        figures.put("urgentHeld", urgentHeld());
        figures.put("urgentCalledUrgent", share(count(Tier.URGENT, Tier.URGENT), urgent));
        figures.put("urgentOrConcernHeld", harmHeld());
        figures.put("concernCalledUrgent", share(count(Tier.CONCERN, Tier.URGENT), concern));
        figures.put("noneHeld", share(count(Tier.NONE, Tier.URGENT, Tier.CONCERN), none));
        figures.put("noneCalledUrgent", share(count(Tier.NONE, Tier.URGENT), none));
        return figures;
    }

    /** The share of urgent ones that a person would see. */
    public double urgentHeld() {
        return share(count(Tier.URGENT, Tier.URGENT, Tier.CONCERN), count(Tier.URGENT, Tier.values()));
    }

    /** The share of urgent ones and of concerns that a person would see. */
    public double harmHeld() {
        long held = count(Tier.URGENT, Tier.URGENT, Tier.CONCERN) + count(Tier.CONCERN, Tier.URGENT, Tier.CONCERN);
        return share(held, count(Tier.URGENT, Tier.values()) + count(Tier.CONCERN, Tier.values()));
    }

    private static double share(long of, long all) {
        return Classes.round(of / (double) Math.max(1, all));
    }

    private long count(Tier right, Tier... answers) {
        long count = 0;
        for (int i = 0; i < examples.size(); i++) {
            if (examples.get(i).tier() == right
                    && List.of(answers).contains(told.get(i).tier())) count++;
        }
        return count;
    }

    /** The ids of those whose danger was missed, or that were held in vain. */
    List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        for (int i = 0; i < examples.size(); i++) {
            var right = examples.get(i).tier();
            var answer = told.get(i).tier();
            if ((right == Tier.NONE) != (answer == Tier.NONE))
                mistakes.add("%s is %s, told %s".formatted(examples.get(i).id(), right.wire(), answer.wire()));
        }
        return mistakes;
    }

    private interface Codes<T> {
        List<String> of(T one);
    }

    private Map<String, Object> labels(List<String> codes, Codes<Example> right, Codes<Understanding> answers) {
        var is = new boolean[examples.size()][codes.size()];
        var said = new boolean[examples.size()][codes.size()];
        for (int i = 0; i < is.length; i++) {
            for (String code : right.of(examples.get(i))) is[i][codes.indexOf(code)] = true;
            for (String code : answers.of(told.get(i))) said[i][codes.indexOf(code)] = true;
        }
        return new Labels(codes, is, said).figures();
    }

    private static <T> int[] numbers(List<T> of, ToIntFunction<T> number) {
        return of.stream().mapToInt(number).toArray();
    }
}
