package quotient.domain.alerts;

import java.time.Instant;
import java.util.Optional;

/** The first signal waits for others, and news of an alert waits for its interval; what is too mild is not said. */
final class GroupStage implements Stage {

    private final Routing routing;

    GroupStage(Routing routing) {
        this.routing = routing;
    }

    @Override
    public String name() {
        return "group";
    }

    @Override
    public Passage pass(Saying saying) {
        Alert alert = saying.alert();
        KindSettings settings = routing.settings(alert.kind());
        if (!alert.severity().isAtLeast(settings.atLeast())) {
            return new Passage.Dropped("Of this kind only "
                    + settings.atLeast().spoken() + " and worse is said; this is "
                    + alert.severity().spoken() + ".");
        }
        return earliest(saying, settings)
                .filter(moment -> moment.isAfter(saying.at()))
                .<Passage>map(moment -> new Passage.Held(moment, "It waits for more of its kind."))
                .orElseGet(() -> new Passage.On(saying, "Its group has waited long enough."));
    }

    private static Optional<Instant> earliest(Saying saying, KindSettings settings) {
        return switch (saying.occasion()) {
            case OPENED -> Optional.of(saying.alert().openedAt().plus(settings.gather()));
            case WORSE, REOPENED -> saying.alert().timing().said().map(said -> said.plus(settings.interval()));
            case REMINDER, CLIMBED, REPEATED, WOKE, CLEARED -> Optional.empty();
        };
    }
}
