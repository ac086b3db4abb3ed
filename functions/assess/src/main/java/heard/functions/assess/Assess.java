package heard.functions.assess;

import heard.domain.feedback.Feedback;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import heard.domain.theme.Casebook.Coding;
import heard.domain.theme.Said;
import heard.domain.theme.Understander;
import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands what came in, records it, and tells people what waits for them.
 *
 * <p>It may be given the same thing again, at any time: what is recorded stays as it is, and what is held is alerted once more,
 * because an alert that came twice harms nobody, and one that was lost might.
 */
final class Assess {
    /** @param key names it to whoever delivers it */
    record Delivery(String key, Feedback feedback) {}

    /**
     * One that was not done, to be delivered again.
     *
     * @param why the type of what went wrong, and nothing else: a message might repeat a word said
     */
    record Undone(String key, String why) {
        static Undone of(String key, RuntimeException trouble) {
            return new Undone(key, trouble.getClass().getSimpleName());
        }
    }

    /**
     * One that waits for a person.
     *
     * @param key names it to whoever delivers it
     */
    record Waits(String key, PartnershipCode partnership, Tier tier) {}

    /** Who understands what is said in a partnership, in which there may be themes that others have not. */
    interface Understanders {
        Understander of(PartnershipCode partnership);
    }

    private record Understood(String key, Coding coding) {
        Waits waits() {
            return new Waits(key, coding.partnership(), coding.understanding().tier());
        }
    }

    private record Queue(PartnershipCode partnership, Tier tier) {}

    private final Casebook casebook;
    private final Understanders understanders;
    private final Alerts alerts;

    Assess(Casebook casebook, Understanders understanders, Alerts alerts) {
        this.casebook = casebook;
        this.understanders = understanders;
        this.alerts = alerts;
    }

    /** @return what was not done; everything else was */
    List<Undone> assess(List<Delivery> deliveries) {
        var undone = new ArrayList<Undone>();
        var understood = new ArrayList<Understood>();
        for (var delivery : deliveries) {
            try {
                understood.add(understand(delivery));
            } catch (RuntimeException trouble) {
                undone.add(Undone.of(delivery.key(), trouble));
            }
        }
        undone.addAll(alert(
                recorded(understood, undone).stream().map(Understood::waits).toList()));
        return undone;
    }

    private Understood understand(Delivery delivery) {
        var feedback = delivery.feedback();
        var said = new Said(feedback.said(), Optional.of(feedback.speaker().respondent()), Optional.empty());
        var understood = understanders.of(feedback.partnership()).understand(said);
        // What is doubted is looked at for danger as everything is, and waits for a person even where there is none.
        var reasoned = feedback.doubt()
                .map(doubt -> understood.withReason(doubt.reason()))
                .orElse(understood);
        return new Understood(delivery.key(), new Coding(feedback.partnership(), feedback.id(), reasoned));
    }

    /** Records all at once; where that fails, one by one, so that one bad item holds up no other. */
    private List<Understood> recorded(List<Understood> understood, List<Undone> undone) {
        if (understood.isEmpty()) return List.of();
        try {
            return held(understood);
        } catch (RuntimeException trouble) {
            var held = new ArrayList<Understood>();
            for (var one : understood) {
                try {
                    held.addAll(held(List.of(one)));
                } catch (RuntimeException again) {
                    undone.add(Undone.of(one.key(), again));
                }
            }
            return held;
        }
    }

    /**
     * Records, and gives those that are held now and may tell of danger: by this, or by an earlier delivery whose alert may have been
     * lost. What is only doubted is left to the sweep, so that a flood of it does not bury an alert that matters.
     */
    private List<Understood> held(List<Understood> understood) {
        var states = casebook.code(understood.stream().map(Understood::coding).toList());
        return understood.stream()
                .filter(one -> states.get(one.coding().id()) == State.HELD)
                .filter(one -> one.coding().understanding().mayTellOfDanger())
                .toList();
    }

    /**
     * Tells people what waits for them: of what a person saw danger in after all, too.
     *
     * @return what was not told
     */
    List<Undone> alert(List<Waits> held) {
        var undone = new ArrayList<Undone>();
        Map<Queue, List<Waits>> queues = new LinkedHashMap<>();
        for (var one : held) {
            queues.computeIfAbsent(new Queue(one.partnership(), one.tier()), first -> new ArrayList<>())
                    .add(one);
        }
        queues.forEach((where, items) -> {
            try {
                alerts.send(new Alert(where.partnership(), where.tier(), items.size(), false));
            } catch (RuntimeException trouble) {
                items.forEach(one -> undone.add(Undone.of(one.key(), trouble)));
            }
        });
        return undone;
    }
}
