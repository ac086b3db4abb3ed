package heard.functions.report;

import heard.domain.feedback.LocalDay;
import heard.domain.place.Area;
import heard.domain.place.AreaCode;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.domain.report.Reports;
import heard.domain.report.Signature;
import heard.domain.report.Stage;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The life of a report up to its publication: drawn up, written in, protected, signed by two, commented on. Who takes a step names
 * the version it was read at, so nobody signs or overwrites what somebody else has just changed.
 */
public final class Life {
    private final Reports reports;
    private final Counting counting;
    private final Voices voices;
    private final Deeds deeds;
    private final Setting setting;

    /** Where and when, and what a report passes before it is settled. */
    record Setting(Region region, InstantSource clock, Gating gating) {}

    Life(Reports reports, Counting counting, Voices voices, Deeds deeds, Setting setting) {
        this.reports = reports;
        this.counting = counting;
        this.voices = voices;
        this.deeds = deeds;
        this.setting = setting;
    }

    Optional<Area> area(AreaCode code) {
        return setting.region().area(code);
    }

    Optional<Report> latest(AreaCode area, Period period) {
        return reports.latest(area, period);
    }

    /** What would be drawn up now, without keeping it. */
    Content asItWouldBe(Area area, Period period) {
        return counting.of(area, period).withDeeds(deeds.of(area, period));
    }

    List<String> unanswered(Area area, Period period) {
        return deeds.unanswered(area, period, deeds.of(area, period));
    }

    /** What the machine proposes of people's own words. */
    Voices voices() {
        return voices;
    }

    /**
     * Counts a period that is over. What people wrote stays where it was drawn up before.
     *
     * @param correcting whether what is published already is to be corrected by another issue
     */
    StepOutcome drawUp(AreaCode code, Period period, boolean correcting) {
        var area = area(code);
        if (area.isEmpty()) return new StepOutcome.UnknownArea();
        if (!period.isOver(LocalDay.of(setting.clock().instant()))) {
            return new StepOutcome.NotOver(period.weeks().to());
        }
        var counted = asItWouldBe(area.get(), period);
        var before = reports.latest(code, period);
        if (before.isEmpty()) return keep(Report.drafted(code, period, 1, counted.written()));
        var report = before.get();
        var kept = Content.read(report.content());
        String content = counted.writtenAs(kept).written();
        if (report.stage() != Stage.PUBLISHED) return keep(report.rewritten(content));
        return correcting
                ? keep(Report.drafted(code, period, report.issue() + 1, content))
                : new StepOutcome.NotNow(Stage.PUBLISHED);
    }

    /**
     * What an author writes.
     *
     * @param texts by the code of their section
     * @param quotes ids of comments that a person approved to be quoted
     * @param phrases the words themselves
     */
    record Writing(SortedMap<String, String> texts, List<String> quotes, List<String> phrases) {}

    /** The youth panel's own page stays as it is: nobody else writes in it. */
    StepOutcome write(AreaCode code, Period period, int version, Writing writing) {
        return step(code, period, version, report -> {
            if (!report.stage().leadsTo(Stage.DRAFT)) return new StepOutcome.NotNow(report.stage());
            var area = area(code).orElseThrow();
            var quotes = voices.quotes(area, period, writing.quotes());
            var phrases = voices.phrases(area, period, writing.phrases());
            if (quotes.isEmpty() || phrases.isEmpty()) return new StepOutcome.NoSuchQuote();
            var content = Content.read(report.content());
            var texts = new TreeMap<>(writing.texts());
            String panel = content.texts().get(Sections.PANEL);
            if (panel != null) texts.put(Sections.PANEL, panel);
            return keep(report.rewritten(content.with(new Content.Written(texts, quotes.get(), phrases.get()))
                    .written()));
        });
    }

    /**
     * The youth panel writes its page, as long as nobody is asked to sign.
     *
     * @param ranked codes of the themes that matter most to it, the first first; only such as are shown
     */
    StepOutcome speak(AreaCode code, Period period, int version, List<String> ranked, String text) {
        return step(code, period, version, report -> {
            if (report.stage() != Stage.DRAFT) return new StepOutcome.NotNow(report.stage());
            var content = Content.read(report.content());
            return keep(report.rewritten(content.with(text.strip(), ranked).written()));
        });
    }

    /**
     * Freezes it, with what may be told of it: from here on a signature names it. Refused while a priority has neither an action nor a
     * reason, and where the gate cannot make it safe.
     */
    StepOutcome protect(AreaCode code, Period period, int version) {
        return step(code, period, version, report -> {
            if (!report.stage().leadsTo(Stage.PROTECTED)) return new StepOutcome.NotNow(report.stage());
            var area = area(code).orElseThrow();
            var content = Content.read(report.content());
            var now = deeds.of(area, period);
            var missing = deeds.unanswered(area, period, now);
            if (!missing.isEmpty()) return new StepOutcome.Unanswered(missing);
            var printed = voices.printed(area, period, content.words());
            var settled = content.withDeeds(now).with(printed);
            return switch (setting.gating().pass(area, period, report.issue(), settled)) {
                case Gating.Safe safe ->
                    keep(report.settled(settled.with(safe.gate()).written()));
                case Gating.Unsafe unsafe -> new StepOutcome.Exposed(false);
            };
        });
    }

    /** @param hash of the content that was read */
    StepOutcome sign(AreaCode code, Period period, int version, String hash, String who) {
        return step(code, period, version, report -> {
            if (!report.stage().leadsTo(Stage.SIGNED) && !report.stage().leadsTo(Stage.SECONDED)) {
                return new StepOutcome.NotNow(report.stage());
            }
            if (!hash.equals(Content.hash(report.content()))) return new StepOutcome.OtherContent();
            if (report.signatures().stream().anyMatch(one -> one.who().equals(who)))
                return new StepOutcome.SamePerson();
            return keep(report.signed(new Signature(who, setting.clock().instant())));
        });
    }

    StepOutcome comment(AreaCode code, Period period, int version, String hash, String text) {
        return step(code, period, version, report -> {
            if (!report.stage().leadsTo(Stage.COMMENTED)) return new StepOutcome.NotNow(report.stage());
            if (!hash.equals(Content.hash(report.content()))) return new StepOutcome.OtherContent();
            return keep(report.commented(text));
        });
    }

    private StepOutcome step(AreaCode code, Period period, int version, Function<Report, StepOutcome> then) {
        if (area(code).isEmpty()) return new StepOutcome.UnknownArea();
        var report = reports.latest(code, period);
        if (report.isEmpty()) return new StepOutcome.NotDrawnUp();
        if (report.get().version() != version) return new StepOutcome.Overtaken(report.get());
        return then.apply(report.get());
    }

    private StepOutcome keep(Report next) {
        if (reports.keep(next)) return new StepOutcome.Taken(next);
        return new StepOutcome.Overtaken(
                reports.latest(next.area(), next.period()).orElseThrow());
    }
}
