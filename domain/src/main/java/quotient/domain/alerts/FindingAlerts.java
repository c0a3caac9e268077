package quotient.domain.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Looking alerts up: one, a list, why something was said or not, what became of them. */
public final class FindingAlerts {

    private static final int MOST_REASONS = 60;
    private static final int MOST_SIGNALS = 20;

    private final Alerts alerts;
    private final AlertReasons reasons;
    private final Clock clock;

    public FindingAlerts(Alerts alerts, AlertReasons reasons, Clock clock) {
        this.alerts = alerts;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** Why and to whom it was said, stage by stage. */
    public record Story(Alert alert, List<AlertReasons.Reason> reasons, List<Signal> latest) {}

    /** For views, which draw for whoever was told. */
    public Optional<Alert> find(AlertId id) {
        return alerts.find(id);
    }

    public List<Signal> signals(AlertId id, int limit) {
        return alerts.signals(id, limit);
    }

    /** Who may not handle alerts sees their own, and who is unknown sees none. */
    public Page<Alert> list(Actor actor, AlertFilter filter, int limit) {
        if (actor.roles().isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        AlertFilter theirs = Permission.HANDLE_ALERTS.isGivenTo(actor) ? filter : filter.ownedBy(actor.id());
        return alerts.list(theirs, limit, Optional.empty());
    }

    public Outcome<Story> why(Actor actor, AlertId id) {
        return Permission.HANDLE_ALERTS
                .refusalFor(actor)
                .<Outcome<Story>>map(Outcome::refused)
                .orElseGet(() -> alerts.find(id)
                        .map(alert -> Outcome.done(
                                new Story(alert, reasons.of(id, MOST_REASONS), alerts.signals(id, MOST_SIGNALS))))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no alert " + id + "."))));
    }

    /** What became of the alerts of the last days, by kind. */
    public List<KindReview> review(Duration back) {
        Instant now = clock.instant();
        return alerts.review(now.minus(back), now);
    }
}
