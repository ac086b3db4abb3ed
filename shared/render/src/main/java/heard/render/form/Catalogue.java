package heard.render.form;

import heard.domain.report.Quarter;
import heard.render.PeriodName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Every word of the pages of those who speak, in one language. Words are plain text; what is put in between is named in braces.
 *
 * @param language as HTML and the wire write it, such as {@code en} or {@code ur}
 */
public record Catalogue(String language, Map<String, String> messages) {
    public Catalogue {
        messages = Map.copyOf(messages);
    }

    /** Reads {@code words/LANGUAGE.properties}. */
    static Catalogue read(String language) {
        return new Catalogue(language, properties("words/" + language + ".properties"));
    }

    /** A file beside this class, in UTF-8. */
    static Map<String, String> properties(String file) {
        var read = new Properties();
        try (var stream = Catalogue.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("there is no file " + file);
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }

    /**
     * The words for a key.
     *
     * @throws IllegalArgumentException for a key that the catalogue does not have
     */
    public String say(String key) {
        String message = messages.get(key);
        if (message == null) throw new IllegalArgumentException(language + " has no words for " + key);
        return message;
    }

    /** The message with {@code {name}} replaced. */
    public String say(String key, String name, String value) {
        return say(key).replace("{" + name + "}", value);
    }

    /** A day as this language writes it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language))
                .format(day);
    }

    /** A quarter of a year as this language writes it, such as "July to September 2026". */
    public String quarter(Quarter quarter) {
        if (language.equals("en")) return PeriodName.of(quarter);
        var locale = Locale.forLanguageTag(language);
        var first = LocalDate.of(quarter.year(), quarter.quarter() * 3 - 2, 1);
        return DateTimeFormatter.ofPattern("LLLL", locale).format(first) + " – "
                + DateTimeFormatter.ofPattern("LLLL y", locale).format(first.plusMonths(2));
    }

    /** The language's name, in itself. */
    String name() {
        return say("meta.name");
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        return say("meta.direction");
    }

    /** Whether somebody who speaks it has read it all. */
    boolean checked() {
        return !say("meta.checkedBy").isBlank();
    }
}
