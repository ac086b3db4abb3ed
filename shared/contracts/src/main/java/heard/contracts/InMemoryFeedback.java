package heard.contracts;

import static java.util.Comparator.comparing;

import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.ReceiptDesk;
import heard.domain.theme.ReceiptStatus;
import heard.domain.theme.ThemeMatch;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.DecisionOutcome;
import heard.domain.triage.HeldItem;
import heard.domain.triage.HeldPage;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.Lifecycle;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** All feedback in memory, with its log: every change in order, as the stream of the real table tells it. */
public final class InMemoryFeedback implements Intake, Casebook, HeldQueue, ReceiptDesk {
    private record Key(PartnershipCode partnership, FeedbackId id) {}

    /** A decision as it was kept. */
    public record Kept(FeedbackId id, Decision decision, DecidedBy by) {}

    private final Map<Key, CodedFeedback> kept = new LinkedHashMap<>();
    private final List<CodedFeedback> log = new ArrayList<>();
    private final List<Kept> decisions = new ArrayList<>();

    @Override
    public synchronized boolean keep(Feedback feedback) {
        var key = new Key(feedback.partnership(), feedback.id());
        if (kept.containsKey(key)) return false;
        store(key, new CodedFeedback(feedback, State.RECEIVED, 1, Optional.empty()));
        return true;
    }

    @Override
    public synchronized Set<FeedbackId> keepAll(List<Feedback> feedback) {
        var now = new LinkedHashSet<FeedbackId>();
        for (var one : feedback) {
            if (keep(one)) now.add(one.id());
        }
        return now;
    }

    @Override
    public synchronized Map<FeedbackId, State> code(List<Coding> codings) {
        var states = new LinkedHashMap<FeedbackId, State>();
        for (var coding : codings) {
            var key = new Key(coding.partnership(), coding.id());
            var now = kept.get(key);
            if (now == null) continue;
            if (now.state() == State.RECEIVED) {
                now = new CodedFeedback(
                        now.feedback(), coding.leadsTo(), now.version() + 1, Optional.of(coding.understanding()));
                store(key, now);
            }
            states.put(coding.id(), now.state());
        }
        return states;
    }

    @Override
    public synchronized Optional<CodedFeedback> find(PartnershipCode partnership, FeedbackId id) {
        return Optional.ofNullable(kept.get(new Key(partnership, id)));
    }

    @Override
    public synchronized void each(PartnershipCode partnership, Consumer<CodedFeedback> visitor) {
        kept.values().stream()
                .filter(one -> one.feedback().partnership().equals(partnership))
                .toList()
                .forEach(visitor);
    }

    @Override
    public synchronized HeldPage page(PartnershipCode partnership, int limit, Optional<String> after) {
        if (limit < 1 || limit > 100) throw new IllegalArgumentException("a page has 1 to 100 items");
        var held = kept.values().stream()
                .filter(one -> one.feedback().partnership().equals(partnership) && one.state() == State.HELD)
                .sorted(comparing(InMemoryFeedback::rank))
                .toList();
        var left = after.map(place -> read(partnership, place))
                .map(last -> held.stream()
                        .filter(one -> rank(one).compareTo(last) > 0)
                        .toList())
                .orElse(held);
        var shown = left.subList(0, Math.min(limit, left.size()));
        Optional<String> next =
                left.size() > limit ? Optional.of(partnership + "#" + rank(shown.getLast())) : Optional.empty();
        return new HeldPage(
                held.size(), shown.stream().map(InMemoryFeedback::item).toList(), next);
    }

    @Override
    public synchronized Map<Tier, Long> waiting(PartnershipCode partnership) {
        var waiting = new EnumMap<Tier, Long>(Tier.class);
        kept.values().stream()
                .filter(one -> one.feedback().partnership().equals(partnership) && one.state() == State.HELD)
                .forEach(one -> waiting.merge(one.understanding().orElseThrow().tier(), 1L, Long::sum));
        return waiting;
    }

    @Override
    public synchronized DecisionOutcome decide(
            PartnershipCode partnership, FeedbackId id, int version, Decision decision, DecidedBy by) {
        var key = new Key(partnership, id);
        var now = kept.get(key);
        if (now == null) return new DecisionOutcome.NoSuchItem();
        if (now.version() != version || !Lifecycle.allows(now.state(), decision.leadsTo())) {
            return new DecisionOutcome.Overtaken(now.state(), now.version());
        }
        var next = new CodedFeedback(now.feedback(), decision.leadsTo(), version + 1, now.understanding());
        store(key, next);
        decisions.add(new Kept(id, decision, by));
        return new DecisionOutcome.Decided(next.state(), next.version());
    }

    @Override
    public synchronized Optional<ReceiptStatus> status(FeedbackId id) {
        return kept.values().stream()
                .filter(one -> one.feedback().id().equals(id))
                .findFirst()
                .map(one -> new ReceiptStatus(
                        one.feedback().partnership(),
                        one.feedback().week(),
                        one.state(),
                        one.state() == State.ASSESSED
                                ? one.understanding().orElseThrow().themes().stream()
                                        .map(ThemeMatch::code)
                                        .toList()
                                : List.of(),
                        Lifecycle.allows(State.HELD, one.state()) ? decided(id) : Optional.empty()));
    }

    private Optional<Instant> decided(FeedbackId id) {
        return decisions.reversed().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.by().at())
                .findFirst();
    }

    /** Puts what follows on one, for a fake that changes what is kept here; it holds this one's lock. */
    synchronized void follow(CodedFeedback next) {
        var feedback = next.feedback();
        store(new Key(feedback.partnership(), feedback.id()), next);
    }

    /** Every change since the start, in order. */
    public synchronized List<CodedFeedback> log() {
        return List.copyOf(log);
    }

    public synchronized List<Kept> decisions() {
        return List.copyOf(decisions);
    }

    private void store(Key key, CodedFeedback now) {
        kept.put(key, now);
        log.add(now);
    }

    private static HeldItem item(CodedFeedback held) {
        var understood = held.understanding().orElseThrow();
        return new HeldItem(
                held.feedback().id(),
                held.feedback().week(),
                held.feedback().speaker().respondent().group(),
                understood.tier(),
                understood.tierReasons(),
                understood.redacted(),
                held.version());
    }

    private static String rank(CodedFeedback held) {
        var feedback = held.feedback();
        return held.understanding().orElseThrow().placeInQueue() + "#" + feedback.week() + "#" + feedback.id();
    }

    private static String read(PartnershipCode partnership, String place) {
        if (!place.matches(partnership + "#[0-3]#[0-9]{4}-W[0-9]{2}#[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a place in the queue");
        }
        return place.substring(place.indexOf('#') + 1);
    }
}
