package quotient.domain.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.Actor;

/**
 * Turns signals into alerts. What a signal says is kept whatever becomes of it; when and to whom it is said is decided by
 * the {@link AlertLine} once the group has waited. Joins the caller's transaction.
 */
public final class RaisingAlerts {

    /** So many alerts of one kind within {@link #STORM_WITHIN} are a storm: the next ones share one card a severity. */
    static final int STORM_ABOVE = 10;

    static final Duration STORM_WITHIN = Duration.ofMinutes(5);
    /** What was resolved and is back within this time is the same alert. */
    static final Duration SAME_WITHIN = Duration.ofHours(24);
    /** The third SEV-3 of one account within this time is a SEV-2 (O2, PRC §27). */
    static final Duration REPEATED_WITHIN = Duration.ofDays(7);

    static final int REPEATED_AT = 3;

    private final Transactions transactions;
    private final Alerts alerts;
    private final Routing routing;
    private final AuditTrail audit;

    public RaisingAlerts(Transactions transactions, Alerts alerts, Routing routing, AuditTrail audit) {
        this.transactions = transactions;
        this.alerts = alerts;
        this.routing = routing;
        this.audit = audit;
    }

    /** The alert that gathers it. */
    public Alert raise(Signal signal) {
        return transactions.write(() -> gather(signal));
    }

    /** All of them or none. */
    public void raise(List<Signal> signals) {
        transactions.write(() -> signals.forEach(this::gather));
    }

    /**
     * What was signalled is over: the alert resolves by itself once it has stayed so for the kind's quiet time, and a storm
     * once that is so of all that it has gathered.
     */
    public void clear(String kind, String subject, Instant at) {
        transactions.write(() -> {
            alerts.latest(kind, subject).filter(Alert::isLive).ifPresent(alert -> resolveSoon(alert, at));
            for (Severity severity : Severity.values()) {
                alerts.latest(kind, Alert.STORM + severity.code())
                        .filter(Alert::isLive)
                        .ifPresent(storm -> calm(storm, subject, at));
            }
        });
    }

    /** Of that kind nothing but these subjects is still as it was signalled. */
    public void clearAllBut(String kind, Collection<String> subjects, Instant at) {
        Set<String> still = Set.copyOf(subjects);
        transactions.write(() -> alerts.subjects(kind).stream()
                .filter(subject -> !still.contains(subject))
                .forEach(subject -> clear(kind, subject, at)));
    }

    private void calm(Alert storm, String subject, Instant at) {
        alerts.clear(storm.id(), subject, at);
        if (alerts.isClear(storm.id())) {
            resolveSoon(storm, at);
        }
    }

    private void resolveSoon(Alert alert, Instant at) {
        if (alert.timing().resolve().isEmpty()) {
            Instant then = at.plus(routing.settings(alert.kind()).quiet());
            keep(alert.timed(alert.timing().resolveAt(Optional.of(then))));
        }
    }

    private Alert gather(Signal signal) {
        routing.requireDeclared(signal.kind());
        Optional<Alert> known = alerts.latest(signal.kind(), signal.subject());
        Alert alert = known.filter(latest -> isSame(latest, signal))
                .map(latest -> again(latest, signal))
                .orElseGet(() -> open(signal));
        alerts.keep(alert.id(), signal);
        return alert;
    }

    private static boolean isSame(Alert latest, Signal signal) {
        return latest.isLive()
                || latest.standing()
                        .resolution()
                        .filter(hand -> hand.at().plus(SAME_WITHIN).isAfter(signal.at()))
                        .isPresent();
    }

    private Alert again(Alert known, Signal signal) {
        Alert heard = known.heard(signal);
        if (!known.isLive()) {
            return keep(record(
                    heard.as(heard.signalled())
                            .standing(heard.standing().awake(true))
                            .timed(heard.timing().sayAt(signal.at())),
                    "alert.reopened",
                    signal.at()));
        }
        return keep(
                heard.timed(heard.timing().sayAt(newsAt(known, heard.signalled() != known.signalled(), signal.at()))));
    }

    /** What waits to be said goes on waiting, unless it has become worse: what held the small one must not hold that. */
    private Instant newsAt(Alert known, boolean worse, Instant at) {
        KindSettings settings = routing.settings(known.kind());
        Instant earliest = known.timing()
                .said()
                .map(said -> said.plus(settings.interval()))
                .orElse(known.openedAt().plus(settings.gather()));
        Instant next = latest(earliest, at);
        return known.timing()
                .say()
                .filter(waiting -> !worse || waiting.isBefore(next))
                .orElse(next);
    }

    private Alert open(Signal signal) {
        Signal known = repeated(signal);
        boolean storm = !known.subject().startsWith(Alert.STORM)
                && alerts.openedSince(known.kind(), known.at().minus(STORM_WITHIN)) >= STORM_ABOVE;
        if (storm) {
            return gatherStorm(known);
        }
        Alert alert = Alert.opened(alerts.nextId(), known);
        Instant first = known.at().plus(routing.settings(known.kind()).gather());
        Alert timed = record(alert.timed(alert.timing().sayAt(first)), "alert.opened", known.at());
        alerts.add(timed);
        return timed;
    }

    private Alert gatherStorm(Signal signal) {
        Signal gathered = new Signal(
                signal.kind(),
                Alert.STORM + signal.severity().code(),
                signal.severity(),
                signal.headline(),
                signal.facts(),
                Optional.empty(),
                Optional.empty(),
                signal.at());
        return alerts.latest(gathered.kind(), gathered.subject())
                .filter(Alert::isLive)
                .map(storm -> again(storm, gathered))
                .orElseGet(() -> open(gathered));
    }

    /** Three small ones of one account in a week are one that is not small. */
    private Signal repeated(Signal signal) {
        boolean third = signal.severity() == Severity.SEV3
                && signal.client()
                        .filter(client -> alerts.openedFor(
                                        client, Severity.SEV3, signal.at().minus(REPEATED_WITHIN))
                                >= REPEATED_AT - 1)
                        .isPresent();
        return third ? signal.withSeverity(Severity.SEV2) : signal;
    }

    private Alert record(Alert alert, String action, Instant at) {
        audit.append(new AuditEntry(
                at,
                Actor.QUOTIENT.id(),
                action,
                alert.id().value(),
                Optional.empty(),
                Map.of(
                        "kind", alert.kind(),
                        "subject", alert.subject(),
                        "severity", alert.severity().code(),
                        "headline", alert.headline())));
        return alert;
    }

    /** Signals come one after the other inside a transaction, so nobody can have come between. */
    private Alert keep(Alert alert) {
        if (!alerts.replace(alert)) {
            throw new IllegalStateException(alert.id() + " has changed inside its own transaction");
        }
        return alert.changed();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
