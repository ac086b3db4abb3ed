package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;

/**
 * Schools by their dedication alone, as everybody calls them: "st bedes", "Our Lady's", "Sacred Heart"; and nurseries by names of
 * their kind: "Little Acorns".
 */
final class SaintFinder implements Redactor.Finder {
    private static final Set<String> SAINTS = Set.of(
            ("aelred agnes aidan alban aloysius ambrose andrew ann anne annes anthony antony augustine barnabas bartholomew bede benedict bernadette "
                            + "bernard brendan brigid catherine cecilia chad charles christopher clare columba columbas cuthbert damian david dominic dunstan edmund edward "
                            + "elizabeth francis gabriel george gerard gilbert giles gregory herbert hilda hugh ignatius james jerome john joseph jude "
                            + "julie kentigern laurence lawrence leonard luke margaret maria mark martin mary marys matthew maximilian michael modwen monica "
                            + "nicholas osmund oscar oswald oswin patrick paul peter philip philomena pius raphael richard robert sebastian silas "
                            + "simon stephen swithin teresa theresa therese thomas ursula vincent werburgh wilfred wilfrid william winefride wulstan")
                    .split(" "));
    private static final Set<String> DEDICATIONS = Set.of(
            "sacred heart",
            "holy trinity",
            "holy family",
            "holy cross",
            "holy name",
            "holy rood",
            "holy spirit",
            "christ church",
            "all saints",
            "all hallows",
            "all souls",
            "corpus christi",
            "stella maris",
            "blessed sacrament",
            "english martyrs",
            "immaculate conception",
            "good shepherd",
            "our lady's",
            "our ladys",
            "christ the king",
            "king david",
            "blessed trinity",
            "all saints'");
    private static final Set<String> BISHOPS = Set.of("bishop", "archbishop", "cardinal");
    private static final Set<String> NURSERY =
            Set.of("little", "tiny", "busy", "bright", "bumble", "happy", "jolly", "giggles", "first");
    private static final Set<String> SMALL = Set.of(
            ("acorns angels bears beans bees bunnies butterflies cherubs chicks cubs darlings ducklings explorers feet fishes footsteps "
                            + "gems hands kickers ladybirds lambs learners monkeys oaks owls pandas people piglets pips rainbows rascals robins saplings scallywags "
                            + "scholars sparks sprouts squirrels stars steps sunbeams sunshines teddies tigers treasures tots treetops wonders")
                    .split(" "));
    /** After a saint's name, these make it a hospital, a street or a day. */
    private static final Set<String> NO_SCHOOL = Set.of(
            ("hospital hospice road street st square day park ambulance avenue lane close gardens terrace cathedral infirmary sarc helens "
                            + "drive crescent centre market station")
                    .split(" "));

    private static final Set<String> PLACES =
            Set.of("helens", "annes", "ives", "albans", "austell", "bees", "michaels", "leger");
    private static final Set<String> KINDS =
            Set.of("school", "college", "infants", "juniors", "inf", "6th", "prep", "pru");
    private static final Set<String> LINKS = Set.of("of", "c", "e", "&", "and");
    private static final int LONGEST = 6;

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        for (int at = 0; at + 1 < words.size(); at++) {
            int name = nameEnd(words, at);
            if (name < 0) continue;
            int last = end(words, name);
            boolean other = last + 1 < words.size()
                    && words.get(last + 1).joined()
                    && NO_SCHOOL.contains(words.get(last + 1).lower());
            if (!other) findings.add(words.get(at).start(), words.get(last).end(), SpanType.SCHOOL);
            at = last;
        }
    }

    /** The last word of a dedication that starts here, or −1. */
    private static int nameEnd(List<Word> words, int at) {
        String one = words.get(at).lower();
        String two = words.get(at + 1).lower();
        if (one.equals("st") || one.equals("saint")) return isSaint(words, at) ? at + 1 : -1;
        if (!words.get(at + 1).joined()) return -1;
        if (BISHOPS.contains(one)) {
            boolean named = !CommonWords.load().has(words.get(at + 1).stem()) && !FunctionWords.has(two);
            return named ? at + 1 : -1;
        }
        if (one.equals("our") && two.equals("lady")) return ladyOf(words, at);
        String pair = one + " " + two;
        if (DEDICATIONS.contains(pair)) return at + 1;
        if (at + 2 < words.size()
                && DEDICATIONS.contains(pair + " " + words.get(at + 2).lower())) return at + 2;
        boolean small =
                NURSERY.contains(one) && SMALL.contains(words.get(at + 1).stem());
        return small && words.get(at).capital() && words.get(at + 1).capital() ? at + 1 : -1;
    }

    private static boolean isSaint(List<Word> words, int at) {
        String name = words.get(at + 1).stem();
        if (PLACES.contains(name) || isStreet(words, at)) return false;
        boolean known =
                SAINTS.contains(name) || name.endsWith("s") && SAINTS.contains(name.substring(0, name.length() - 1));
        boolean led = at > 0
                && words.get(at).joined()
                && SchoolFinder.LEADS.contains(words.get(at - 1).lower());
        boolean likely = !CommonWords.load().has(name)
                && (led || words.get(at).capital() && words.get(at + 1).capital());
        return (known || likely) && (words.get(at + 1).joined() || isDot(words, at));
    }

    private static boolean isDot(List<Word> words, int at) {
        return words.get(at + 1).start() - words.get(at).end() <= 2;
    }

    /** "5 elm st", and the next sentence. */
    private static boolean isStreet(List<Word> words, int at) {
        return at > 1
                && words.get(at).joined()
                && !FunctionWords.has(words.get(at - 1).lower())
                && Character.isDigit(words.get(at - 2).lower().charAt(0));
    }

    /** "Our Lady of Pity": capitals, or "our lady" would be anybody. */
    private static int ladyOf(List<Word> words, int at) {
        boolean of = at + 3 < words.size() && words.get(at + 2).lower().equals("of");
        if (of && (words.get(at + 3).capital() || words.get(at + 1).capital())) return at + 3;
        return words.get(at + 1).capital() ? at + 1 : -1;
    }

    /** What belongs to the name after the saint: "and St John's", "RC Primary", "Catholic High School". */
    private static int end(List<Word> words, int name) {
        int last = name;
        int end = name;
        while (last + 1 < words.size()
                && last - name < LONGEST
                && words.get(last + 1).joined()) {
            String next = words.get(last + 1).stem();
            boolean kind = SchoolFinder.FAITHS.contains(next) || KINDS.contains(next);
            boolean link = LINKS.contains(next);
            if (!kind && !link) break;
            last++;
            if (kind || next.equals("e")) end = last;
            if (next.equals("and")
                    && last + 2 < words.size()
                    && words.get(last + 1).lower().equals("st")
                    && SAINTS.contains(words.get(last + 2).stem())) end = last += 2;
        }
        return end;
    }
}
