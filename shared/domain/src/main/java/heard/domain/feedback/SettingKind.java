package heard.domain.feedback;

/** The kind of place that is spoken about or from; never the place. */
public enum SettingKind {
    HOME("home"),
    NURSERY("nursery"),
    PRIMARY_SCHOOL("primary-school"),
    SECONDARY_SCHOOL("secondary-school"),
    SPECIAL_SCHOOL("special-school"),
    COLLEGE("college"),
    CHILDRENS_HOME("childrens-home"),
    FOSTER_HOME("foster-home"),
    HEALTH("health"),
    SOCIAL_CARE("social-care"),
    POLICE("police"),
    COMMUNITY("community"),
    ONLINE("online");

    private final String wire;

    SettingKind(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
