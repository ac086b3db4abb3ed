package heard.local;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.QuietLog;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Receipt;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Words;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Correction;
import heard.domain.theme.CorrectionOutcome;
import heard.domain.theme.Said;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.DecisionOutcome;
import heard.domain.triage.Lifecycle;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import heard.functions.submit.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The life of feedback against a model, by random steps: sending, sending again, delivering the stream in any order and twice,
 * poison in it, deciding, correcting, rebuilding, and a crash or a lost answer between any two steps. However it goes, once all is delivered,
 * everything that was sent stands once, where it belongs. {@code -Dheard.seed=N} runs one life again.
 */
class LifecycleModelTest {
    private static final int LIVES = 12;
    private static final int STEPS = 90;
    private static final List<Doubt> DOUBTS = List.of(Doubt.values());
    private static final List<PartnershipCode> PLACES = List.of(TRAFFORD, WIGAN);
    private static final List<String> KINDS = List.of("none", "none", "none", "concern", "urgent", "unreadable");

    /** Held, so that it stays off: lives are full of poison, and what a log may hold is tested with each function. */
    private static final Logger FUNCTIONS = Logger.getLogger("heard.functions");

    @BeforeAll
    static void hush() {
        FUNCTIONS.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        FUNCTIONS.setLevel(null);
    }

    static LongStream seeds() {
        var given = Long.getLong("heard.seed");
        return given != null ? LongStream.of(given) : new Random().longs(LIVES);
    }

    @ParameterizedTest(name = "-Dheard.seed={0}")
    @MethodSource("seeds")
    void everything_sent_stands_once_where_it_belongs(long seed) {
        System.out.println("one life: -Dheard.seed=" + seed);
        var life = new Life(new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            life.step();
            life.nothingIsAmiss();
        }
        life.comesToRest();
        life.nothingIsAmiss();
        life.allStandsWhereItBelongs();
    }

    /** One run: the loop, and what must be true of it. */
    private static final class Life {
        private final Random random;
        private final Faults faults;
        private final WholeLoop loop;
        private final List<Submission> sent = new ArrayList<>();
        private final Map<Nonce, Receipt> answered = new HashMap<>();
        private final Map<FeedbackId, State> decided = new HashMap<>();
        private final Set<FeedbackId> corrected = new HashSet<>();
        private final UnrulyStream assess;
        private final UnrulyStream index;

        Life(Random random) {
            this.random = random;
            this.faults = new Faults(random);
            this.loop = new WholeLoop(random, faults);
            this.assess = new UnrulyStream(random, loop.table::log, loop::assess);
            this.index = new UnrulyStream(random, loop.table::log, loop::index);
        }

        void step() {
            loop.clock.move(Duration.ofSeconds(random.nextInt(30)));
            survive(
                    switch (random.nextInt(13)) {
                        case 0, 1, 2 -> () -> send(aSubmission());
                        case 3 -> () -> send(sent.isEmpty() ? aSubmission() : sent.get(random.nextInt(sent.size())));
                        case 4, 5, 6 -> assess::deliver;
                        case 7, 8, 9 -> index::deliver;
                        case 10 -> this::decide;
                        case 11 -> this::correct;
                        default -> () -> loop.rebuild(PLACES.get(random.nextInt(PLACES.size())));
                    });
        }

        /** What does the step may break; what it was to do is left to be done again. */
        private static void survive(Runnable step) {
            try {
                step.run();
            } catch (RuntimeException | Faults.Crash broken) {
                if (!Faults.caused(broken)) throw broken;
            }
        }

        private Submission aSubmission() {
            var words = new Words(KINDS.get(random.nextInt(KINDS.size())) + " " + sent.size() + " " + QuietLog.CANARY);
            var submission = new Submission(
                    Optional.of(new Nonce("nonce-%012d".formatted(sent.size()))),
                    PLACES.get(random.nextInt(PLACES.size())),
                    Speaker.of(Respondent.CHILD),
                    List.of(new Answer.Said("what-happened", words)),
                    false,
                    random.nextInt(4) == 0 ? Optional.of(DOUBTS.get(random.nextInt(DOUBTS.size()))) : Optional.empty(),
                    Optional.empty());
            sent.add(submission);
            return submission;
        }

        private void send(Submission submission) {
            var nonce = submission.nonce().orElseThrow();
            var receipt = loop.submit().take(submission).receipt();
            var earlier = answered.put(nonce, receipt);
            if (earlier != null) assertEquals(earlier, receipt, "a repeat is answered as the first was");
            var kept = loop.table.find(submission.partnership(), loop.seal.id(receipt));
            assertEquals(submission.answers(), kept.orElseThrow().feedback().answers(), "accepted means durable");
        }

        private void decide() {
            for (var place : PLACES) {
                var waiting = loop.table.page(place, 100, Optional.empty()).items();
                if (waiting.isEmpty()) continue;
                var item = waiting.get(random.nextInt(waiting.size()));
                Decision decision =
                        random.nextBoolean() ? new Decision.Clear("read") : new Decision.Refer("a sign", "MASH");
                var by = new DecidedBy("lead-1", loop.clock.instant());
                decided.remove(item.id());
                var outcome = loop.review().decide(place, item.id(), item.version(), decision, by);
                assertEquals(new DecisionOutcome.Decided(decision.leadsTo(), item.version() + 1), outcome);
                decided.put(item.id(), decision.leadsTo());
            }
        }

        /** A person corrects one of each place, and sees danger in some that were searchable. */
        private void correct() {
            for (var place : PLACES) {
                var read = new ArrayList<CodedFeedback>();
                loop.table.each(place, one -> {
                    if (one.state() != State.RECEIVED) read.add(one);
                });
                if (read.isEmpty()) continue;
                var one = read.get(random.nextInt(read.size()));
                var id = one.feedback().id();
                Optional<Tier> tier = random.nextBoolean() ? Optional.of(Tier.URGENT) : Optional.empty();
                var said = new Correction(List.of("bullying"), List.of(), tier, Optional.empty(), Optional.empty());
                var by = new DecidedBy("lead-1", loop.clock.instant());
                // Its answer may be lost, and then nobody knows.
                decided.remove(id);
                corrected.add(id);
                var outcome = loop.corrections().correct(place, id, one.version(), said, by);
                var state = tier.isPresent() ? State.HELD : one.state();
                assertEquals(new CorrectionOutcome.Stands(state, one.version() + 1), outcome);
                decided.put(id, state);
            }
        }

        /** True after every step, whatever broke. */
        void nothingIsAmiss() {
            var last = new HashMap<FeedbackId, CodedFeedback>();
            for (var change : loop.table.log()) {
                var before = last.put(change.feedback().id(), change);
                if (before == null) {
                    assertEquals(State.RECEIVED, change.state());
                    assertEquals(1, change.version());
                } else {
                    boolean stays = before.state() == change.state() && change.state() != State.RECEIVED;
                    assertTrue(
                            stays || Lifecycle.allows(before.state(), change.state()),
                            "a step the lifecycle does not have");
                    assertEquals(before.version() + 1, change.version());
                    assertEquals(before.feedback(), change.feedback(), "what was said never changes");
                }
            }
            assertTrue(last.size() <= sent.size(), "nothing is kept twice");
            for (var place : PLACES) {
                var found = loop.found(place);
                // The index follows what is held again; until it did, what was searchable is still found.
                found.removeAll(corrected);
                assertTrue(searchable(place).containsAll(found), "only what may be searched is found");
            }
        }

        /** Everything is sent and delivered again until nothing fails, as clients and the stream do. */
        void comesToRest() {
            faults.end();
            sent.forEach(this::send);
            while (assess.waits()) assess.deliver();
            while (index.waits()) index.deliver();
        }

        void allStandsWhereItBelongs() {
            var standing = new HashMap<FeedbackId, CodedFeedback>();
            PLACES.forEach(place ->
                    loop.table.each(place, one -> standing.put(one.feedback().id(), one)));
            assertEquals(sent.size(), standing.size(), "each sending is kept once");
            for (var submission : sent) {
                var nonce = submission.nonce().orElseThrow();
                var id = loop.seal.id(Optional.ofNullable(answered.get(nonce)).orElseThrow());
                var stands = Optional.ofNullable(standing.get(id)).orElseThrow();
                assertEquals(submission.doubt(), stands.feedback().doubt());
                boolean held = submission.doubt().isPresent()
                        || WholeLoop.understand(new Said(stands.feedback().said(), Optional.empty(), Optional.empty()))
                                .mustBeHeld();
                boolean decidable = held || corrected.contains(id);
                var expected = decidable ? decisionOr(id, stands.state()) : State.ASSESSED;
                assertEquals(expected, stands.state());
                assertTrue(!held || stands.state() != State.ASSESSED, "what must be held was held");
            }
            for (var place : PLACES) {
                assertEquals(searchable(place), loop.found(place), "all that may be searched is found");
                loop.rebuild(place);
                loop.clock.move(Duration.ofHours(2));
                loop.index().collect(place);
                assertEquals(searchable(place), loop.found(place), "and is so after a rebuild");
            }
            everythingThatWaitsWasAlerted(standing.values());
        }

        /** What a person did whose answer was lost stands in the table only. */
        private State decisionOr(FeedbackId id, State now) {
            var known = decided.get(id);
            if (known != null) return known;
            assertTrue(
                    corrected.contains(id)
                            || Set.of(State.HELD, State.CLEARED, State.REFERRED).contains(now),
                    "held, until it is decided");
            return now;
        }

        private void everythingThatWaitsWasAlerted(Iterable<CodedFeedback> all) {
            var held = new TreeMap<String, Long>();
            for (var one : all) {
                if (one.state() != State.HELD) continue;
                var understood = one.understanding().orElseThrow();
                // Of what is only doubted the sweep tells.
                if (!understood.mayTellOfDanger()) continue;
                Tier tier = understood.tier();
                held.merge(one.feedback().partnership() + " " + tier.wire(), 1L, Long::sum);
            }
            var alerted = new TreeMap<String, Long>();
            loop.alerts
                    .sent()
                    .forEach(alert -> alerted.merge(
                            alert.partnership() + " " + alert.tier().wire(), alert.waiting(), Long::sum));
            held.forEach((where, number) ->
                    assertTrue(alerted.getOrDefault(where, 0L) >= number, "an alert for each that waits: " + where));
        }

        private Set<FeedbackId> searchable(PartnershipCode place) {
            var all = new TreeSet<FeedbackId>();
            loop.table.each(place, one -> {
                if (one.state().searchable()) all.add(one.feedback().id());
            });
            return all;
        }
    }
}
