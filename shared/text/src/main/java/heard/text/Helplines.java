package heard.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that anybody may ring and that name nobody: emergency numbers, helplines, and freephone. They stay readable. */
final class Helplines {
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?440?(?=[1-9])");
    private static final Set<String> KNOWN = Set.of(
            "999",
            "112",
            "101",
            "111",
            "119",
            "105",
            "159",
            "18000",
            "85258",
            "03001231110",
            "03457909090",
            "03003230169",
            "02079304141");
    private static final Pattern FREE = Pattern.compile("080[08][0-9]{4,7}|116[0-9]{3}|050[0-9]{7,8}");

    private Helplines() {}

    /** @param digits without anything between them */
    static boolean has(String digits) {
        String national = COUNTRY.matcher(digits).replaceFirst("0");
        return KNOWN.contains(national) || FREE.matcher(national).matches();
    }
}
