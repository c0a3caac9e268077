package quotient.domain.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.alerts.Standing;
import quotient.domain.alerts.Timing;
import quotient.domain.people.PersonId;

/**
 * Alerts to be kept, made step by step; each step leaves the one before as it was. Unless told otherwise: a SEV-3 of the
 * kind {@code budget} about {@code today} that nobody has touched and nothing is due of.
 */
public record TestAlerts(
        String kind,
        String subject,
        Severity severity,
        Instant openedAt,
        Optional<String> client,
        Optional<PersonId> owner,
        Standing standing,
        Timing timing) {
    public static final Instant AT = TestQuotes.START;
    public static final Hand MAX = new Hand("U0MGR", "Max", AT.plusSeconds(60), "mine");
    public static final Hand DESK = new Hand("quotient", "Quotient", AT.plusSeconds(60), "clear since a while");
    private static final Optional<Instant> NEVER = Optional.empty();
    private static final Optional<Hand> NOBODY = Optional.empty();
    private static final Timing NOTHING = timing(NEVER, NEVER);

    public static TestAlerts plain() {
        return new TestAlerts(
                "budget",
                "today",
                Severity.SEV3,
                AT,
                Optional.empty(),
                Optional.empty(),
                standing(AlertStatus.OPEN, NOBODY, NOBODY),
                NOTHING);
    }

    public TestAlerts about(String otherKind, String otherSubject) {
        return new TestAlerts(otherKind, otherSubject, severity, openedAt, client, owner, standing, timing);
    }

    public TestAlerts severity(Severity other) {
        return new TestAlerts(kind, subject, other, openedAt, client, owner, standing, timing);
    }

    public TestAlerts at(Instant moment) {
        return new TestAlerts(kind, subject, severity, moment, client, owner, standing, timing);
    }

    public TestAlerts client(String name) {
        return new TestAlerts(kind, subject, severity, openedAt, Optional.of(name), owner, standing, timing);
    }

    public TestAlerts owner(String id) {
        return new TestAlerts(
                kind, subject, severity, openedAt, client, Optional.of(new PersonId(id)), standing, timing);
    }

    public TestAlerts acknowledged() {
        return standing(standing(AlertStatus.ACKNOWLEDGED, Optional.of(MAX), NOBODY));
    }

    public TestAlerts snoozed(Instant until) {
        return standing(new Standing(AlertStatus.SNOOZED, NOBODY, Optional.of(MAX), Optional.of(until), NOBODY, 0, 0));
    }

    public TestAlerts resolved(Hand by) {
        return standing(standing(AlertStatus.RESOLVED, NOBODY, Optional.of(by)));
    }

    public TestAlerts standing(Standing other) {
        return new TestAlerts(kind, subject, severity, openedAt, client, owner, other, timing);
    }

    /** Something is to be said of it then. */
    public TestAlerts due(Instant moment) {
        return timing(timing(Optional.of(moment), NEVER));
    }

    public TestAlerts timing(Timing other) {
        return new TestAlerts(kind, subject, severity, openedAt, client, owner, standing, other);
    }

    public Alert alert(long number) {
        return new Alert(
                AlertId.ofNumber(number),
                0,
                kind,
                subject,
                severity,
                severity,
                "Today's budget is at 80 %.",
                Map.of("spent", "80.00", "budget", "100.00"),
                client,
                owner,
                1,
                openedAt,
                openedAt,
                standing,
                timing);
    }

    public Signal signal(String headline) {
        return new Signal(kind, subject, severity, headline, Map.of("spent", "80.00"), client, owner, openedAt);
    }

    private static Standing standing(AlertStatus status, Optional<Hand> acknowledged, Optional<Hand> resolved) {
        return new Standing(status, acknowledged, NOBODY, NEVER, resolved, 0, 0);
    }

    private static Timing timing(Optional<Instant> say, Optional<Instant> repeat) {
        return new Timing(say, NEVER, Optional.empty(), NEVER, NEVER, repeat, NEVER);
    }
}
