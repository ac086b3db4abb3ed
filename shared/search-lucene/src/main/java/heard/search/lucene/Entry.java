package heard.search.lucene;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Week;
import heard.domain.insight.Hit;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.ThemeMatch;
import heard.domain.triage.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What an index keeps of one comment, and how: every field is stored, so an entry can be carried from one index to another. Of the
 * words only the redacted text is here.
 *
 * @param group the wire word, as are age band and setting
 * @param sentiment −1, 0 or 1, as written
 * @param quotable whether its speaker said that it may be used, and nobody had to look at it first
 */
record Entry(
        FeedbackId id,
        int version,
        Week week,
        String group,
        Optional<String> ageBand,
        Optional<String> setting,
        List<String> themes,
        List<String> needs,
        String sentiment,
        boolean quotable,
        String text) {
    static final String ID = "id";
    static final String VERSION = "version";
    static final String WEEK = "week";
    static final String WEEK_NUMBER = "weekNumber";
    static final String GROUP = "group";
    static final String AGE_BAND = "ageBand";
    static final String SETTING = "setting";
    static final String THEME = "theme";
    static final String NEED = "need";
    static final String SENTIMENT = "sentiment";
    /** There where it is so, and nowhere else: an index of before knew none. */
    static final String QUOTABLE = "quotable";
    /** Word forms brought together: for words. */
    static final String TEXT = "text";
    /** Words as they were said: for phrases and beginnings of words. */
    static final String EXACT = "exact";

    private static final String YES = "yes";

    static Entry of(CodedFeedback coded) {
        var feedback = coded.feedback();
        var understood = coded.understanding().orElseThrow();
        var speaker = feedback.speaker();
        return new Entry(
                feedback.id(),
                coded.version(),
                feedback.week(),
                speaker.respondent().group().wire(),
                speaker.ageBand().map(AgeBand::wire),
                speaker.setting().map(SettingKind::wire),
                understood.themes().stream().map(ThemeMatch::code).distinct().toList(),
                understood.needs().stream().distinct().toList(),
                Integer.toString(understood.sentiment()),
                feedback.mayQuote() && coded.state() == State.ASSESSED,
                understood.redacted());
    }

    static Entry of(Document stored) {
        return new Entry(
                new FeedbackId(stored.get(ID)),
                Integer.parseInt(stored.get(VERSION)),
                Week.parse(stored.get(WEEK)),
                stored.get(GROUP),
                Optional.ofNullable(stored.get(AGE_BAND)),
                Optional.ofNullable(stored.get(SETTING)),
                List.of(stored.getValues(THEME)),
                List.of(stored.getValues(NEED)),
                stored.get(SENTIMENT),
                stored.get(QUOTABLE) != null,
                stored.get(TEXT));
    }

    /** What keeps the place of a comment that is out of sight: its version, and nothing that a search could find. */
    static Document hidden(FeedbackId id, int version) {
        return placed(id, version);
    }

    /** A stored document, to be written again as it was. */
    static Document carried(Document stored) {
        boolean hidden = stored.get(WEEK) == null;
        return hidden
                ? hidden(new FeedbackId(stored.get(ID)), Integer.parseInt(stored.get(VERSION)))
                : of(stored).document();
    }

    /** All that are in sight. Where none is hidden, Lucene makes a query for everything of it, at no cost. */
    static Query inSight() {
        return new FieldExistsQuery(WEEK);
    }

    static Term key(FeedbackId id) {
        return new Term(ID, id.value());
    }

    static int number(Week week) {
        return week.year() * 100 + week.week();
    }

    /** Entries that may be quoted. */
    static Query quotableOnly() {
        return new TermQuery(new Term(QUOTABLE, YES));
    }

    private static Document placed(FeedbackId id, int version) {
        var document = new Document();
        document.add(new StringField(ID, id.value(), Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(id.value())));
        document.add(new StoredField(VERSION, version));
        document.add(new NumericDocValuesField(VERSION, version));
        return document;
    }

    Document document() {
        var document = placed(id, version);
        document.add(new KeywordField(WEEK, week.toString(), Store.YES));
        document.add(new IntPoint(WEEK_NUMBER, number(week)));
        document.add(new KeywordField(GROUP, group, Store.YES));
        ageBand.ifPresent(band -> document.add(new KeywordField(AGE_BAND, band, Store.YES)));
        setting.ifPresent(kind -> document.add(new KeywordField(SETTING, kind, Store.YES)));
        themes.forEach(theme -> document.add(new KeywordField(THEME, theme, Store.YES)));
        needs.forEach(need -> document.add(new KeywordField(NEED, need, Store.YES)));
        document.add(new KeywordField(SENTIMENT, sentiment, Store.YES));
        if (quotable) document.add(new StringField(QUOTABLE, YES, Store.YES));
        document.add(new TextField(TEXT, text, Store.YES));
        document.add(new TextField(EXACT, text, Store.NO));
        return document;
    }

    Hit hit(List<Hit.Highlight> highlights) {
        return new Hit(id, week, group(group), text, highlights, themes, needs, Integer.parseInt(sentiment));
    }

    static Group group(String wire) {
        return Arrays.stream(Group.values())
                .filter(one -> one.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the index holds a group that is none"));
    }
}
