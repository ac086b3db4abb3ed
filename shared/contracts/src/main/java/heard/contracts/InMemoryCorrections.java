package heard.contracts;

import static java.util.Comparator.comparing;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Corrected;
import heard.domain.theme.CorrectedPage;
import heard.domain.theme.Correction;
import heard.domain.theme.CorrectionOutcome;
import heard.domain.theme.Corrections;
import heard.domain.theme.KeptCorrection;
import heard.domain.theme.Labels;
import heard.domain.theme.Understanding;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Corrections in memory, of what is kept in memory. */
public final class InMemoryCorrections implements Corrections {
    private final InMemoryFeedback feedback;
    private final TreeMap<FeedbackId, List<KeptCorrection>> kept = new TreeMap<>();

    public InMemoryCorrections(InMemoryFeedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public CorrectionOutcome correct(
            PartnershipCode partnership, FeedbackId id, int version, Correction correction, DecidedBy by) {
        synchronized (feedback) {
            var found = feedback.find(partnership, id);
            if (found.isEmpty()) return new CorrectionOutcome.NoSuchComment();
            var now = found.get();
            if (now.version() != version || now.state() == State.RECEIVED)
                return new CorrectionOutcome.Overtaken(now.state(), now.version());
            var next = correction.of(now);
            if (next.isEmpty()) return new CorrectionOutcome.MustBeDecided();
            feedback.follow(next.get());
            kept.computeIfAbsent(id, first -> new ArrayList<>())
                    .add(new KeptCorrection(version, correction, Labels.of(understood(now)), by));
            return new CorrectionOutcome.Stands(next.get().state(), next.get().version());
        }
    }

    @Override
    public List<KeptCorrection> history(PartnershipCode partnership, FeedbackId id) {
        synchronized (feedback) {
            return feedback.find(partnership, id).isEmpty() ? List.of() : List.copyOf(kept.getOrDefault(id, List.of()));
        }
    }

    @Override
    public CorrectedPage corrected(PartnershipCode partnership, int limit, Optional<FeedbackId> after) {
        if (limit < 1 || limit > 100) throw new IllegalArgumentException("a page has 1 to 100 items");
        synchronized (feedback) {
            var left = kept.entrySet().stream()
                    .filter(one ->
                            after.map(id -> one.getKey().compareTo(id) > 0).orElse(true))
                    .flatMap(one ->
                            feedback
                                    .find(partnership, one.getKey())
                                    .map(now -> new Corrected(now, one.getValue()))
                                    .stream())
                    .toList();
            var shown = left.subList(0, Math.min(limit, left.size()));
            return new CorrectedPage(
                    shown,
                    left.size() > limit
                            ? Optional.of(shown.getLast().now().feedback().id())
                            : Optional.empty());
        }
    }

    @Override
    public List<String> examples(PartnershipCode partnership, String theme) {
        record Example(Instant at, CodedFeedback now) {}
        synchronized (feedback) {
            return kept.entrySet().stream()
                    .flatMap(one -> feedback.find(partnership, one.getKey()).stream()
                            .flatMap(now -> one.getValue().stream()
                                    .filter(said -> said.correction().themes().contains(theme))
                                    .map(said -> new Example(said.by().at(), now))))
                    .sorted(comparing(Example::at).reversed())
                    .map(Example::now)
                    .distinct()
                    .map(InMemoryCorrections::understood)
                    .filter(said ->
                            said.themes().stream().anyMatch(one -> one.code().equals(theme)))
                    .map(Understanding::redacted)
                    .filter(text -> !text.isBlank())
                    .limit(MOST_EXAMPLES)
                    .toList();
        }
    }

    private static Understanding understood(CodedFeedback coded) {
        return coded.understanding().orElseThrow();
    }
}
