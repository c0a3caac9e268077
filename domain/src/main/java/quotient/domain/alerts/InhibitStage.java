package quotient.domain.alerts;

import java.util.Set;

/** A big alert silences the small ones that it explains. They are looked at again when its news would be due. */
final class InhibitStage implements Stage {

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
        Set<String> explaining = kinds.require(alert.kind()).explainedBy();
        return (explaining.isEmpty() ? java.util.Optional.<Alert>empty() : alerts.liveOf(explaining, alert.client()))
                .<Passage>map(big -> new Passage.Held(
                        saying.at().plus(routing.settings(alert.kind()).interval()),
                        big.id() + " explains it: " + big.headline()))
                .orElseGet(() -> new Passage.On(saying, "No open alert explains it."));
    }
}
