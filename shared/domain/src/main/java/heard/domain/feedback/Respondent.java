package heard.domain.feedback;

/** Who speaks, as coarsely as the service needs it: the kind of person, never the person. */
public enum Respondent {
    CHILD("child", Group.CHILDREN),
    YOUNG_PERSON("young-person", Group.CHILDREN),
    CARE_LEAVER("care-leaver", Group.CHILDREN),
    PARENT("parent", Group.FAMILIES),
    CARER("carer", Group.FAMILIES),
    KINSHIP_CARER("kinship-carer", Group.FAMILIES),
    FOSTER_CARER("foster-carer", Group.FAMILIES),
    FAMILY("family", Group.FAMILIES),
    TEACHER("teacher", Group.EDUCATION),
    EARLY_YEARS("early-years", Group.EDUCATION),
    DSL("dsl", Group.EDUCATION),
    COLLEGE("college", Group.EDUCATION),
    HEALTH("health", Group.PRACTITIONERS),
    POLICE("police", Group.PRACTITIONERS),
    SOCIAL_CARE("social-care", Group.PRACTITIONERS),
    VOLUNTARY("voluntary", Group.PRACTITIONERS),
    PROFESSIONAL("professional", Group.PRACTITIONERS);

    private final String wire;
    private final Group group;

    Respondent(String wire, Group group) {
        this.wire = wire;
        this.group = group;
    }

    public String wire() {
        return wire;
    }

    public Group group() {
        return group;
    }
}
