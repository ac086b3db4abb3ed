package heard.render;

import heard.disclosure.Shown;
import java.util.List;

/**
 * What a place heard in a period and does about it, approved: every figure is protected already. There is no number in it, and none
 * can be got out of it. Each edition is made of this and of nothing else, so all tell the same.
 *
 * @param comments all of them
 * @param figures who spoke, of what, how
 * @param priorities those of the place, then those of its region
 * @param answers what is done, the priorities' themes first
 * @param sections what people wrote between the figures
 * @param waiting themes that were spoken of and that nobody has answered
 * @param own people's own words
 */
public record Summary(
        Place place,
        Span span,
        About about,
        Shown comments,
        Figures figures,
        List<PriorityRow> priorities,
        List<Answer> answers,
        List<Section> sections,
        List<Waiting> waiting,
        Own own) {
    public Summary {
        priorities = List.copyOf(priorities);
        answers = List.copyOf(answers);
        sections = List.copyOf(sections);
        waiting = List.copyOf(waiting);
    }

    /**
     * Where.
     *
     * @param level {@code local}, {@code sub-region} or {@code region}
     * @param within what it lies in, in words; empty for the region
     * @param parts names of the partnerships of a place above local
     */
    public record Place(String code, String name, String level, String within, List<String> parts) {
        public Place {
            parts = List.copyOf(parts);
        }

        public boolean isLocal() {
            return level.equals("local");
        }

        public boolean hasWhole() {
            return !within.isEmpty();
        }
    }

    /**
     * When.
     *
     * @param code such as {@code 2026-Q3} or {@code 2025-26}
     * @param name such as {@code July to September 2026}
     * @param before the name of the period it is compared with; empty where none was published
     */
    public record Span(String code, String name, String from, String to, boolean yearly, String before) {
        public boolean hasBefore() {
            return !before.isEmpty();
        }
    }

    /**
     * What one must know to read it.
     *
     * @param demonstration whether what was heard was made up to show how the service works
     * @param framework the version of the themes
     * @param issue empty, or which correction it is: the number of the issue that it corrects
     */
    public record About(boolean demonstration, String framework, String issue) {
        public boolean isCorrection() {
            return !issue.isEmpty();
        }

        /** The folder of what it corrects, from its own. */
        public String corrects() {
            return issue.equals("1") ? "../" : "../issue-" + issue + "/";
        }
    }

    /**
     * The figures.
     *
     * @param groups by who spoke, always the same four in the same order
     * @param themes the most spoken of first, as far as the figures that are shown tell it
     * @param needs what children say they need, ordered as the themes are
     * @param feelings good, neither, bad
     * @param quiet of whom nobody or too few were heard: groups, and partnerships where there are several
     */
    public record Figures(
            List<Line> groups, List<ThemeRow> themes, List<Line> needs, List<Line> feelings, List<String> quiet) {
        public Figures {
            groups = List.copyOf(groups);
            themes = List.copyOf(themes);
            needs = List.copyOf(needs);
            feelings = List.copyOf(feelings);
            quiet = List.copyOf(quiet);
        }

        /** What is shown of a theme. */
        public Shown of(String theme) {
            return themes.stream()
                    .filter(one -> one.code().equals(theme))
                    .findFirst()
                    .map(ThemeRow::shown)
                    .orElseThrow();
        }
    }

    /**
     * A figure and what it is of.
     *
     * @param share of all comments
     */
    public record Line(String code, String name, Shown shown, Shown share) {
        /** For whoever hears it read aloud, or reads it to somebody. */
        public String spoken() {
            return Spoken.figure(shown);
        }
    }

    /**
     * A theme and how many spoke of it.
     *
     * @param name for professionals
     * @param plain for families
     * @param child for a child of eight
     * @param byGroup in the order of {@link Figures#groups()}
     * @param change what has become of it since the period before, in words; empty where there is none to compare with
     */
    public record ThemeRow(
            String code, String name, String plain, String child, Shown shown, List<Line> byGroup, Told change) {
        public ThemeRow {
            byGroup = List.copyOf(byGroup);
        }
    }

    /** A change in words, for an adult and for a child; either may be empty. */
    public record Told(String plain, String child) {
        public static final Told NOTHING = new Told("", "");

        public boolean isSaid() {
            return !plain.isEmpty();
        }
    }

    /**
     * A published priority beside what was said of its themes.
     *
     * @param owner the name of the partnership or of the region
     * @param answered how it is answered, and above local level by whom
     * @param brief how it is answered, in a few words
     */
    public record PriorityRow(
            String owner, String period, String name, List<Line> themes, String answered, String brief) {
        public PriorityRow {
            themes = List.copyOf(themes);
        }
    }

    /**
     * One answer: you said, we did.
     *
     * @param place whose answer it is
     * @param theme its code, and its names for families and for a child
     * @param status {@code Planned}, {@code Under way}, {@code Done} or {@code We could not}
     * @param current whether it answers what was said in this period; what was done before is told for what came of it
     * @param since the quarter in which it was said, in words
     * @param overdue whether it was promised for a day that was over when the report was drawn up
     * @param effect what has become of its theme since, in words; empty where nothing can be compared
     */
    public record Answer(
            String place,
            ThemeName theme,
            String owner,
            String status,
            Deed deed,
            boolean current,
            String since,
            boolean overdue,
            Told effect) {}

    /** A theme by its code and its names for families and for a child. */
    public record ThemeName(String code, String plain, String child) {}

    /** What an answer says; what it has not is empty. */
    public record Deed(String said, String text, String due, String evidence, String because, String child) {
        public boolean isPromised() {
            return !text.isEmpty();
        }

        public boolean isShown() {
            return !evidence.isEmpty();
        }

        public boolean isRefused() {
            return !because.isEmpty();
        }
    }

    /** What a person wrote, under its heading. */
    public record Section(String code, String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A theme that was spoken of, and that nobody has answered.
     *
     * @param since the name of the first of the periods in a row in which it stood so; empty where that is this one
     */
    public record Waiting(ThemeName theme, Shown shown, String since) {
        public boolean isOlder() {
            return !since.isEmpty();
        }
    }

    /**
     * People's own words.
     *
     * @param voices representative comments, each by consent, redacted, and approved by a person
     * @param phrases words that many used, theme by theme
     * @param ranked the themes that matter most to the youth panel, the first first
     * @param panel what the youth panel wrote, where a child of nine can read it; else empty
     */
    public record Own(List<Voice> voices, List<Phrases> phrases, List<ThemeName> ranked, String panel) {
        public static final Own NONE = new Own(List.of(), List.of(), List.of(), "");

        public Own {
            voices = List.copyOf(voices);
            phrases = List.copyOf(phrases);
            ranked = List.copyOf(ranked);
        }

        public boolean hasVoices() {
            return !voices.isEmpty();
        }

        public boolean hasPhrases() {
            return !phrases.isEmpty();
        }

        public boolean hasRanked() {
            return !ranked.isEmpty();
        }

        public boolean hasPanel() {
            return !panel.isEmpty();
        }
    }

    /**
     * Somebody's own words.
     *
     * @param direction {@code rtl} where they are written from right to left, else {@code ltr}
     */
    public record Voice(String theme, String who, String text, String direction) {}

    /** Words that many used of a theme, in the alphabet's order. */
    public record Phrases(String theme, List<String> texts) {
        public Phrases {
            texts = List.copyOf(texts);
        }
    }

    /** What answers this period. */
    List<Answer> current() {
        return answers.stream().filter(Answer::current).toList();
    }

    public String title() {
        return place.name() + ", " + span.name();
    }

    /** From its own folder to that of all reports. */
    public String root() {
        return about.isCorrection() ? "../../../" : "../../";
    }
}
