package heard.contracts;

import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Alerts that are only kept, to be looked at. */
public final class RecordedAlerts implements Alerts {
    private final List<Alert> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Alert alert) {
        sent.add(alert);
    }

    public List<Alert> sent() {
        return List.copyOf(sent);
    }
}
