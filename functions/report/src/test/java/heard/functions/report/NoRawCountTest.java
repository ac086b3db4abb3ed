package heard.functions.report;

import static heard.functions.report.House.GREATER_MANCHESTER;
import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Group;
import heard.domain.insight.Tally;
import heard.domain.place.AreaCode;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.json.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Counts of six figures, which come about in no other way, are planted in every cell of every partnership; then every character of
 * every file that is published is looked through for them and for every sum that somebody could be after.
 */
final class NoRawCountTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![.0-9,])[1-9][0-9,]*[0-9]");
    /** Where hashes stand, figures in a row are no number. */
    private static final Pattern BESIDE_HASHES = Pattern.compile("(?<![0-9a-f])[1-9][0-9]+(?![0-9a-f])");

    private static final AreaCode REGION = new AreaCode("E12000002");
    private static final Period SECOND = Period.parse("2026-Q2");
    private static final Period YEAR = Period.parse("2025-26");

    private final long seed = Long.getLong("heard.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Set<Long> secrets = new HashSet<>();

    @Test
    void no_character_of_any_file_tells_a_count_or_a_sum_of_counts() throws Exception {
        System.out.println("heard.seed=" + seed);
        var house = new House().answered(Quarter.parse("2026-Q1"));
        for (var period : List.of(YEAR, SECOND, THIRD)) {
            var tallies = new TreeMap<PartnershipCode, Tally>();
            house.region.partnerships().forEach(one -> tallies.put(one.code(), tally()));
            tallies.forEach(house.index::become);
            for (var area : house.region.areas()) {
                keepSecret(area.partnerships().stream().map(tallies::get).toList());
            }
            for (var area : List.of(TRAFFORD, GREATER_MANCHESTER, REGION)) house.publish(area, period);
        }
        assertTrue(secrets.size() > 8_000, secrets.size() + " secrets");
        int looked = 0;
        for (var file : house.site.pages().entrySet()) {
            for (String text : texts(file.getKey(), file.getValue().bytes())) {
                boolean hashes = file.getKey().matches(".*(sha256.txt|datapackage.json)");
                var numbers = (hashes ? BESIDE_HASHES : NUMBER).matcher(text);
                while (numbers.find()) {
                    String digits = numbers.group().replace(",", "");
                    if (digits.length() < 6 || digits.length() > 10) continue;
                    assertTrue(
                            !secrets.contains(Long.parseLong(digits)),
                            digits + " stands in " + file.getKey() + ": " + around(text, numbers.start()));
                }
            }
            looked++;
        }
        assertTrue(looked >= 9 * 12 + 20, looked + " files");
    }

    @Test
    void the_search_would_see_one_wherever_it_stands() throws Exception {
        var pdf = new heard.pdf.PdfUa("")
                .of("<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>"
                        + "<p>1234567</p><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"7654321\" width=\"9\""
                        + " height=\"9\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg></body></html>");
        var all = String.join(" ", texts("x.pdf", pdf));
        assertTrue(all.contains("1234567") && all.contains("7654321"));
    }

    @Test
    void sums_that_are_shown_alike_give_the_same_bytes_however_they_are_made_up() {
        System.out.println("heard.seed=" + seed);
        var one = new House().answered(Quarter.parse("2026-Q3"));
        var other = new House().answered(Quarter.parse("2026-Q3"));
        var area = one.life.area(GREATER_MANCHESTER).orElseThrow();
        var themes = Resources.framework().themes();
        var shown = new HashMap<String, Integer>();
        themes.forEach(theme -> shown.put(theme.code(), 100 + 5 * random.nextInt(40)));
        for (var house : List.of(one, other)) {
            var split = new HashMap<String, List<Long>>();
            shown.forEach((theme, five) -> split.put(theme, split(five - 2 + random.nextInt(5), 10)));
            var comments = split(4_998 + random.nextInt(5), 10);
            for (int i = 0; i < 10; i++) {
                var byTheme = new HashMap<String, Map<Group, Long>>();
                for (var entry : split.entrySet())
                    byTheme.put(
                            entry.getKey(),
                            Map.of(Group.CHILDREN, entry.getValue().get(i)));
                house.index.become(
                        area.partnerships().get(i),
                        new Tally(Map.of(Group.CHILDREN, comments.get(i)), byTheme, Map.of(), Map.of()));
            }
            house.publish(GREATER_MANCHESTER, THIRD);
        }
        assertEquals(one.all(), other.all());
    }

    /** A total in parts of eight at least, otherwise by chance. */
    private List<Long> split(int total, int parts) {
        var split = new ArrayList<Long>();
        for (int i = 0; i < parts; i++) split.add(8L);
        for (int rest = total - 8 * parts; rest > 0; rest--) {
            int lucky = random.nextInt(parts);
            split.set(lucky, split.get(lucky) + 1);
        }
        return split;
    }

    /** A count that no rounding gives. */
    private long count(int least) {
        long count = least + random.nextInt(40_000);
        return count % 5 == 0 ? count + 1 : count;
    }

    private Map<Group, Long> counts(int least) {
        var counts = new HashMap<Group, Long>();
        for (var group : Group.values()) counts.put(group, count(least));
        return counts;
    }

    private Tally tally() {
        var themes = new HashMap<String, Map<Group, Long>>();
        Resources.framework().themes().forEach(theme -> themes.put(theme.code(), counts(100_000)));
        var needs = new HashMap<String, Map<Group, Long>>();
        Resources.framework().needs().forEach(need -> needs.put(need.code(), counts(100_000)));
        var feelings = Map.of(-1, count(130_000), 0, count(140_000), 1, count(160_000));
        return new Tally(counts(150_000), themes, needs, feelings);
    }

    /** Every cell of a place, and over its groups. */
    private void keepSecret(List<Tally> tallies) {
        var sums = new HashMap<String, Long>();
        for (var one : tallies) {
            add(sums, "comments", one.comments());
            one.byTheme().forEach((theme, counts) -> add(sums, "theme " + theme, counts));
            one.byNeed().forEach((need, counts) -> add(sums, "need " + need, counts));
            one.bySentiment().forEach((sentiment, count) -> sums.merge("sentiment " + sentiment, count, Long::sum));
        }
        sums.values().stream().filter(sum -> sum % 5 != 0).forEach(secrets::add);
    }

    private static void add(Map<String, Long> sums, String of, Map<Group, Long> counts) {
        counts.forEach((group, count) -> {
            sums.merge(of + " " + group, count, Long::sum);
            sums.merge(of, count, Long::sum);
        });
    }

    /** All that a file says: of a PDF its text, what draws its pages, and every string in it. */
    private static List<String> texts(String path, byte[] bytes) throws Exception {
        if (!path.endsWith(".pdf")) return List.of(new String(bytes, UTF_8));
        var texts = new ArrayList<String>();
        try (var read = Loader.loadPDF(bytes)) {
            texts.add(new PDFTextStripper().getText(read));
            for (var page : read.getPages())
                texts.add(new String(page.getContents().readAllBytes(), ISO_8859_1));
            var keys = new TreeSet<>(read.getDocument().getXrefTable().keySet());
            for (var key : keys) gather(read.getDocument().getObjectFromPool(key), texts);
        }
        return texts;
    }

    private static void gather(COSObject object, List<String> texts) {
        var held = object.getObject();
        if (held instanceof org.apache.pdfbox.cos.COSDictionary dictionary) {
            dictionary.entrySet().forEach(one -> gather(one.getKey(), one.getValue(), texts));
        } else if (held instanceof COSString string) {
            texts.add(string.getString());
        }
    }

    private static void gather(COSName name, org.apache.pdfbox.cos.COSBase value, List<String> texts) {
        if (value instanceof COSString string) texts.add(name.getName() + " " + string.getString());
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }
}
