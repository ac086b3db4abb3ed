package heard.text;

import java.util.List;
import java.util.Set;

/** What stands beside people's names: titles, kin, and what people do. */
final class NameLeads {
    /** Titles that are followed by a name however it is written. */
    private static final Set<String> TITLES = set("mr mrs ms mx");
    /** Titles that are words or family as well: a name after them has a capital or is a known one. */
    private static final Set<String> MAYBE_TITLES = set(
            "dr miss sir pc dc ds di dci pcso sgt sergeant inspector constable doctor nurse professor prof sister father imam reverend rev "
                    + "pastor rabbi uncle unc aunt auntie aunty nan nana nanna nanny gran granny grandma grandad grandpa pop officer coach judge councillor "
                    + "cllr mama papa baba tata babcia");
    /** Said before first names by those who are close, and before much else. */
    private static final Set<String> FOND = set("baby lil big our daddy mummy young mad");

    private static final Set<String> KIN = set(
            "friend frend freind mate bff bestie brother bro sister sis son daughter mum mam mom dad da mother father stepdad stepmum step-dad "
                    + "step-mum stepbrother stepsister cousin cusin cuz boyfriend girlfriend bf gf ex partner husband wife worker teacher carer keyworker mentor advocate "
                    + "counsellor therapist nephew niece neighbour twin foster child boy girl lad lass lady man guy kid pupil student client assistant head "
                    + "headteacher manager psychologist visitor midwife dog-walker landlord pa iro ta tutor driver nurse colleague solicitor interpreter fella "
                    + "senco dsl grandson granddaughter goddaughter godson brother's sister's");
    private static final Set<String> NAMING = set("called named");
    /** What only a person does, in the past or again and again. */
    private static final Set<String> SPEAKS = set(
            "said sed sez says sayd told tells asked asks reckons thinks knows listened cried cries shouted shouts texted rang rings whispered promised "
                    + "wants wanted likes loves hates lied laughed smiled hugged hit hits punched kicked slapped touched touches hurts");
    /** What a person does, and other things do as well. */
    private static final Set<String> ACTS = set(
            "is was has had isn't isnt wasn't wasnt hasn't wont won't came comes went goes got gets gave gives keeps kept made makes lets sat does did "
                    + "didn't didnt never always took takes helped helps put puts left leaves lives looks and who woz wos iz cums sits stays started runs ran "
                    + "live showed shows saw sees should would could can cant can't might picks picked works used");

    private static final Set<String> BEFORE = set(
            "and n with wiv tell told ask asked by from love loves hate hates thank thanks thankyou cheers luv im i'm its it's to for of about like likes "
                    + "see saw miss missed hi hello hiya hey dear ring rang call text phone meet met trust shout sorry");

    private static final Set<String> TOLD = set("im i'm tell told ask asked thank");
    private static final Set<String> BESIDE = set("and n with wiv");
    private static final Set<String> NO_PERSON_BEFORE = set("away ahead behind from off about with as enough and");

    private NameLeads() {}

    static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    static boolean maybeTitle(String lower) {
        return MAYBE_TITLES.contains(lower);
    }

    static boolean isFond(String lower) {
        return FOND.contains(lower);
    }

    static boolean isKin(String lower) {
        return KIN.contains(lower);
    }

    /** "called", "my name is", "known as". */
    static boolean isNaming(List<Word> words, int at) {
        String before = words.get(at - 1).lower();
        if (NAMING.contains(before)) return true;
        if (at < 2) return before.equals("name's");
        String two = words.get(at - 2).lower();
        return (before.equals("is") || before.equals("was")) && (two.equals("name") || two.equals("names"))
                || before.equals("name's")
                || before.equals("names") && two.equals("my")
                || before.equals("as") && two.equals("known");
    }

    /** Whether what follows is said of people only. */
    static boolean speaks(List<Word> words, int at) {
        return next(words, at, SPEAKS);
    }

    static boolean acts(List<Word> words, int at) {
        return next(words, at, ACTS) || next(words, at, SPEAKS);
    }

    static boolean isLed(List<Word> words, int at) {
        return at > 0
                && words.get(at).joined()
                && BEFORE.contains(words.get(at - 1).lower());
    }

    /** "im jack", "tell ash", "me and ivy live": enough even for a word of every day. */
    static boolean isSurelyLed(List<Word> words, int at) {
        if (at == 0 || !words.get(at).joined()) return false;
        String before = words.get(at - 1).lower();
        return TOLD.contains(before) && !next(words, at, NO_PERSON_BEFORE)
                || BESIDE.contains(before) && acts(words, at);
    }

    private static boolean next(List<Word> words, int at, Set<String> which) {
        return at + 1 < words.size()
                && words.get(at + 1).joined()
                && which.contains(words.get(at + 1).lower());
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
