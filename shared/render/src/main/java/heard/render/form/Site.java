package heard.render.form;

import heard.domain.place.Partnership;
import heard.domain.place.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The pages of those who speak that are the same for everybody: each area, version and language, as files to be put up. */
public final class Site {
    private final SortedMap<String, Supplier<String>> pages = new TreeMap<>();

    public Site(Region region) {
        for (var words : Languages.offered()) {
            put(Address.of(Address.DOORS), words, () -> ChoosePageRenderer.of().execute(ChoosePage.of(words, region)));
            put(Address.of(Address.HELP), words, () -> help(words, Optional.empty()));
            put(Address.of(Address.RECEIPT), words, () -> CodePageRenderer.of().execute(CodePage.of(words)));
            prose(Address.HOW, words, () -> ProsePage.how(words));
            prose(Address.LEAVING, words, () -> ProsePage.leaving(words));
            prose(Address.ACCESSIBLE, words, () -> ProsePage.accessible(words));
            for (var version : Privacy.values()) {
                prose(version.page(), words, () -> ProsePage.privacy(words, version));
            }
            region.partnerships().forEach(area -> put(area, words));
        }
    }

    private void put(Partnership area, Catalogue words) {
        put(
                Address.of(area.code(), Address.DOORS),
                words,
                () -> DoorsPageRenderer.of().execute(DoorsPage.of(words, area)));
        put(Address.of(area.code(), Address.HELP), words, () -> help(words, Optional.of(area)));
        for (var version : Version.values()) {
            put(
                    Address.of(area.code(), version.page()),
                    words,
                    () -> FormPageRenderer.of().execute(FormPage.blank(words, version, area)));
        }
    }

    private static String help(Catalogue words, Optional<Partnership> area) {
        return HelpPageRenderer.of().execute(HelpPage.of(words, area));
    }

    private void prose(String page, Catalogue words, Supplier<ProsePage> made) {
        put(Address.of(page), words, () -> ProsePageRenderer.of().execute(made.get()));
    }

    private void put(Address page, Catalogue words, Supplier<String> made) {
        pages.put(page.in(words.language()), made);
    }

    /** The numbers to call that nobody has looked at for too long: pages with them are not to be put up. */
    public static List<String> uncheckedNumbers(LocalDate today) {
        return SiteFacts.READ.unchecked(today).stream()
                .map(one -> one.number() + " (" + one.owner() + ")")
                .toList();
    }

    /** Where each page lies: from {@code /}, with a slash at the end. */
    public SortedSet<String> addresses() {
        return new TreeSet<>(pages.keySet());
    }

    /** The page at an address, made now; empty where there is none. */
    public Optional<String> page(String address) {
        return Optional.ofNullable(pages.get(address)).map(Supplier::get);
    }
}
