package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Schools, homes and villages that no list has, by how English places are named and by what leads to them: "at Thornfield". */
final class LocalNameFinder implements Redactor.Finder {
    private static final Set<String> SETTING_LEADS = Set.of("at", "attends", "attend", "attended", "outside");
    private static final Set<String> LEADS = Set.of("in", "from", "to", "near", "round", "around", "by", "past");
    private static final Pattern ENDING = Pattern.compile(
            "[a-z]{3,12}(?:fields?|wood|woods|dale|garth|croft|thorpe|hurst|shaw|gate|oaks?|lea|leigh|dene|mere|worth|bury|ham|ton|ley"
                    + "|brook|bank|hall|bridge|ford|side|way|hill|view|grange|dean|foot|well|stead|wick|by|minster|burn|cote|edge)");
    /** In small letters only those that hardly end any other word. */
    private static final Pattern SURE_ENDING = Pattern.compile(
            "[a-z]{3,12}(?:fields?|wood|dale|garth|croft|thorpe|hurst|shaw|gate|oaks?|lea|dene|mere|worth|stead|moorside|hillside|brook)");

    private static final Set<String> WORDS = Set.of(
            ("battlefield midfield cornfield airfield playfield hollywood bollywood plywood driftwood firewood childhood cashmere floodgate delegate "
                            + "investigate navigate tailgate instead bedstead homestead facebook badminton cotton button skeleton reception alley valley galley motorway railway hallway doorway driveway subway runway broadway gateway seaside bedside roadside poolside countryside riverside playground alongside")
                    .split(" "));

    private static final Set<String> OPEN_SPACES = Set.of("park", "woods", "rec", "arcade");
    private static final Set<String> HALLS =
            Set.of("centre", "hub", "club", "cafe", "café", "inn", "arms", "hotel", "lido");
    /** Parks and centres of no one place. */
    private static final Set<String> NO_PARK = Set.of(
            "skate",
            "skatepark",
            "theme",
            "retail",
            "trampoline",
            "water",
            "dog",
            "bike",
            "bmx",
            "caravan",
            "amusement",
            "soft",
            "jurassic",
            "south",
            "business",
            "science",
            "adventure",
            "job",
            "jobcentre",
            "sure",
            "leisure",
            "shopping",
            "respite",
            "referral",
            "contact",
            "detention",
            "wellbeing",
            "resource",
            "digital",
            "sen",
            "send",
            "premier",
            "holiday",
            "football",
            "boxing",
            "rugby",
            "homework",
            "breakfast",
            "internet",
            "penalty",
            "in");

    private final CommonWords common = CommonWords.load();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (int at = 1; at < words.size(); at++) {
            ground(words, at, findings);
            var word = words.get(at);
            if (!word.joined() || word.opens()) continue;
            String before = words.get(at - 1).lower();
            boolean setting = SETTING_LEADS.contains(before);
            if (!setting && !LEADS.contains(before)) continue;
            String name = word.stem();
            if (common.has(name) || WORDS.contains(name) || PlaceFinder.isBody(words, at)) continue;
            if ((word.capital() ? ENDING : SURE_ENDING).matcher(name).matches())
                findings.add(word.start(), word.end(), setting ? SpanType.SCHOOL : SpanType.PLACE);
        }
    }

    /** "eaton park", "the Khyber Centre", "stanny youth club": a word of no other use before what it names. */
    private void ground(List<Word> words, int at, Findings findings) {
        String kind = words.get(at).lower();
        boolean youth = at > 1
                && words.get(at - 1).lower().equals("youth")
                && Set.of("club", "hub", "centre").contains(kind);
        boolean open = OPEN_SPACES.contains(kind);
        boolean hall = HALLS.contains(kind) && words.get(at).capital();
        if (!youth && !open && !hall) return;
        int name = youth ? at - 2 : at - 1;
        if (!words.get(name + 1).joined() || !words.get(at).joined()) return;
        String before = words.get(name).lower();
        boolean named = Character.isLetter(before.charAt(0))
                && !common.has(words.get(name).stem())
                && !FunctionWords.has(before)
                && !NO_PARK.contains(before)
                && before.indexOf('-') < 0
                && (open || youth || words.get(name).capital());
        if (named) findings.add(words.get(name).start(), words.get(at).end(), SpanType.PLACE);
    }
}
