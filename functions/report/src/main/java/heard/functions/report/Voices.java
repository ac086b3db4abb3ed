package heard.functions.report;

import heard.domain.insight.FeedbackSearch;
import heard.domain.place.Area;
import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.domain.report.Reports;
import heard.domain.report.Stage;
import heard.domain.theme.Framework;
import java.util.List;
import java.util.Optional;

/**
 * Words of those who spoke: comments and phrases that the machine proposes, and a person approves. The words are the index's, never
 * the caller's.
 */
final class Voices {
    private final Quotes quotes;
    private final Phrases phrases;
    private final Reports reports;

    Voices(FeedbackSearch index, Reports reports, Framework framework) {
        this.quotes = new Quotes(index, framework);
        this.phrases = new Phrases(index, framework);
        this.reports = reports;
    }

    /** Comments that could be quoted, for the owning partnership's eyes. */
    List<Content.Quote> quotable(Area area, Period period) {
        return area.isLocal() ? quotes.candidates(area, period) : List.of();
    }

    /** Phrases that could be told, for the same eyes. */
    List<Content.Phrase> tellable(Area area, Period period) {
        return area.isLocal() ? phrases.candidates(area, period) : List.of();
    }

    /** The comments that were chosen; empty where one of them may not be quoted. */
    Optional<List<Content.Quote>> quotes(Area area, Period period, List<String> ids) {
        if (ids.isEmpty()) return Optional.of(List.of());
        var approved = quotable(area, period).stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
        return approved.size() == ids.size() ? Optional.of(approved) : Optional.empty();
    }

    /** The phrases that were chosen; empty where one of them may not be told. */
    Optional<List<Content.Phrase>> phrases(Area area, Period period, List<String> texts) {
        if (texts.isEmpty()) return Optional.of(List.of());
        var approved = tellable(area, period).stream()
                .filter(one -> texts.contains(one.text()))
                .toList();
        return approved.size() == texts.size() ? Optional.of(approved) : Optional.empty();
    }

    /** What is printed: a partnership's own choice, and above that what its partnerships chose for the same period. */
    Content.Written printed(Area area, Period period, Content.Written written) {
        if (area.isLocal()) return written;
        var approved = area.partnerships().stream()
                .flatMap(one -> settled(one.area(), period).stream())
                .map(one -> Content.read(one.content()).words())
                .toList();
        return new Content.Written(
                written.texts(),
                quotes.some(
                        approved.stream().flatMap(one -> one.quotes().stream()).toList()),
                phrases.shared(
                        approved.stream().flatMap(one -> one.phrases().stream()).toList()));
    }

    /** What two are to sign or have signed; while a correction is being written, what it corrects. */
    private Optional<Report> settled(AreaCode area, Period period) {
        return reports.latest(area, period)
                .filter(one -> one.stage().compareTo(Stage.PROTECTED) >= 0)
                .or(() -> reports.published(area, period));
    }
}
