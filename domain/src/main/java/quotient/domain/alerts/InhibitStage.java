package quotient.domain.alerts;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A big alert silences the small ones that it explains. They are looked at again when its news would be due. */
final class InhibitStage implements Stage {

    /** A kind whose news does not wait is looked at again after this time. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Alerts alerts;
    private final AlertKinds kinds;
    private final Routing routing;

    InhibitStage(Alerts alerts, AlertKinds kinds, Routing routing) {
        this.alerts = alerts;
        this.kinds = kinds;
        this.routing = routing;
    }

    @Override
    public String name() {
        return "inhibit";
    }

    @Override
    public Passage pass(Saying saying) {
        Alert alert = saying.alert();
        Set<String> explaining =
                kinds.find(alert.kind()).map(AlertKind::explainedBy).orElse(Set.of());
        return (explaining.isEmpty() ? Optional.<Alert>empty() : alerts.liveOf(explaining, alert.client()))
                .<Passage>map(big -> new Passage.Held(
                        saying.at().plus(lookAgainAfter(alert)), big.id() + " explains it: " + big.headline()))
                .orElseGet(() -> new Passage.On(saying, "No open alert explains it."));
    }

    private Duration lookAgainAfter(Alert alert) {
        Duration interval = routing.settings(alert.kind()).interval();
        return interval.compareTo(SHORTEST) < 0 ? SHORTEST : interval;
    }
}
