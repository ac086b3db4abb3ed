package heard.domain.theme;

import java.util.List;

/**
 * What a speaker says their words are about: few and wide, so that a child can choose. Each stands for themes of the framework;
 * themes themselves are told from the words alone. Harm is not a topic: nobody is led to say it.
 */
public enum Topic {
    HOME("home", "neglect", "domestic-abuse", "home-and-money", "family-help"),
    SCHOOL("school", "school-life"),
    FRIENDS("friends", "bullying"),
    SAFE("safe", "physical-abuse", "child-sexual-abuse", "exploitation", "contextual-safety"),
    ONLINE("online", "online-safety"),
    FEELINGS("feelings", "mental-health"),
    HELP("help", "access-to-help", "information-sharing"),
    PEOPLE("people", "worker-relationship", "being-heard", "police-contact"),
    CARE("care", "care-experience"),
    FAIR("fair", "equity-and-belonging"),
    OTHER("other");

    private final String wire;
    private final List<String> themes;

    Topic(String wire, String... themes) {
        this.wire = wire;
        this.themes = List.of(themes);
    }

    /** The choice that is sent and kept. */
    public String wire() {
        return wire;
    }

    /** Codes of themes in the framework; none for what fits no other. */
    public List<String> themes() {
        return themes;
    }
}
