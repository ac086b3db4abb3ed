package heard.store.dynamodb;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.report.Stage;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.util.Arrays;
import java.util.function.Function;

/** The domain's closed lists, read back from the words they are stored as. */
final class WireWords {
    private WireWords() {}

    static Respondent respondent(String word) {
        return one(Respondent.values(), Respondent::wire, word);
    }

    static AgeBand ageBand(String word) {
        return one(AgeBand.values(), AgeBand::wire, word);
    }

    static SettingKind setting(String word) {
        return one(SettingKind.values(), SettingKind::wire, word);
    }

    static Doubt doubt(String word) {
        return one(Doubt.values(), Doubt::wire, word);
    }

    static State state(String word) {
        return one(State.values(), State::wire, word);
    }

    static Tier tier(String word) {
        return one(Tier.values(), Tier::wire, word);
    }

    static Stage stage(String word) {
        return one(Stage.values(), Stage::wire, word);
    }

    private static <E> E one(E[] all, Function<E, String> wire, String word) {
        return Arrays.stream(all)
                .filter(each -> wire.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the list"));
    }
}
