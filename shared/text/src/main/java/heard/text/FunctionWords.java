package heard.text;

import java.util.Set;

/** Words that begin or join what is said and are no part of a name, capital or not: where the name of a place or a school ends. */
final class FunctionWords {
    private static final Set<String> ALL = Set.of(
            ("a an the this that these those my our your his her its their mine ours every each some any no all both "
                            + "another other which what i me we us you he him she they them it who whose and or but so because cos coz "
                            + "as if when while where why how then than at in on to from by of for with without near into onto over "
                            + "under about after before since until till outside inside opposite behind around round down up off is are "
                            + "was were be been am has have had do does did will would can could should may might must not never just "
                            + "only also even still very really too mr mrs miss ms mx dr sir year yr years class form room there here "
                            + "now today yesterday tomorrow attends attend attended goes go went going left joined called like love hate "
                            + "thanks thank please dear hi hello re at's it's i'm im ive i've he's she's they're that's whats don't dont "
                            + "didn't didnt school schools")
                    .split(" "));

    private FunctionWords() {}

    static boolean has(String lower) {
        return ALL.contains(lower);
    }
}
