package heard.local.demonstration;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.Seal;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.feedback.Words;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Makes a year of feedback for every partnership: the same for the same seed and last week. */
public final class Year {
    /** How it says where it comes from, with each comment. */
    public static final String SOURCE = "demonstration";

    private static final long SEED = 20_26;
    private static final int WEEKS = 52;
    private static final int FEWEST = 150;
    private static final int MOST = 260;
    private static final int LOUD = 16;
    /** Weeks ago that a quarter began to be another than those before. */
    private static final int CHANGED = 22;

    private static final List<Integer> GROUP_WEIGHTS = List.of(40, 30, 18, 12);

    /** How often each theme is spoken of, against the others. */
    private record Worries(int[] before, int[] since) {
        int[] weights(int weeksAgo) {
            return weeksAgo < CHANGED ? since : before;
        }
    }

    private final Sentences sentences = Sentences.load();
    private final Region region;
    private final List<Theme> themes;
    private final Seal seal;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    public Year(Region region, Framework framework, Seal seal) {
        this.region = region;
        this.themes = framework.themes();
        this.seal = seal;
    }

    /** @param last the last week of the year that is made */
    public List<Feedback> until(Week last) {
        var year = new ArrayList<Feedback>();
        for (var partnership : region.partnerships()) {
            int comments = random.nextInt(FEWEST, MOST);
            var worries = worries();
            for (int i = 0; i < comments; i++) {
                year.add(comment(partnership.code(), i, last, worries));
            }
        }
        return year;
    }

    /** Each area has its own worries; one of them is spoken of more since its last quarter, and one less. */
    private Worries worries() {
        var before = themes.stream()
                .mapToInt(theme -> random.nextInt(4) == 0 ? LOUD : 2)
                .toArray();
        before[random.nextInt(before.length)] = LOUD;
        var since = before.clone();
        since[random.nextInt(since.length)] = 2 * LOUD;
        int quieter = random.nextInt(since.length);
        since[quieter] = Math.min(since[quieter], 2);
        return new Worries(before, since);
    }

    private Feedback comment(PartnershipCode partnership, int number, Week last, Worries worries) {
        int ago = random.nextInt(WEEKS);
        var group = Group.values()[
                pick(GROUP_WEIGHTS.stream().mapToInt(Integer::intValue).toArray())];
        return new Feedback(
                seal.idOfImported(SOURCE, partnership + "/" + number),
                partnership,
                last.plus(-ago),
                speaker(group),
                List.of(new Answer.Said("what-happened", new Words(words(group, worries.weights(ago))))),
                random.nextInt(3) == 0,
                Optional.of(SOURCE));
    }

    private String words(Group group, int[] weights) {
        if (random.nextInt(50) == 0) return sentences.draw("danger", group, random);
        var said = new ArrayList<String>();
        said.add(sentences.draw(themes.get(pick(weights)).code(), group, random));
        if (random.nextInt(3) == 0)
            said.add(sentences.draw(themes.get(pick(weights)).code(), group, random));
        int ending = random.nextInt(6);
        if (ending == 0) said.add(sentences.draw("praise", group, random));
        if (ending == 1) said.add(sentences.draw("wish", group, random));
        return String.join(" ", said.stream().distinct().toList());
    }

    private Speaker speaker(Group group) {
        var kinds = Arrays.stream(Respondent.values())
                .filter(one -> one.group() == group)
                .toList();
        var respondent = kinds.get(random.nextInt(kinds.size()));
        return new Speaker(
                respondent,
                group == Group.CHILDREN ? Optional.of(age(respondent)) : Optional.empty(),
                random.nextInt(3) == 0
                        ? Optional.of(SettingKind.values()[random.nextInt(SettingKind.values().length)])
                        : Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
    }

    private AgeBand age(Respondent respondent) {
        if (respondent == Respondent.CARE_LEAVER) return AgeBand.EIGHTEEN_TO_TWENTY_FIVE;
        if (respondent == Respondent.YOUNG_PERSON) return AgeBand.TWELVE_TO_SEVENTEEN;
        return random.nextInt(3) == 0 ? AgeBand.FIVE_TO_SEVEN : AgeBand.EIGHT_TO_ELEVEN;
    }

    private int pick(int[] weights) {
        int left = random.nextInt(Arrays.stream(weights).sum());
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) return i;
        }
        return weights.length - 1;
    }
}
