package quotient.domain.dealexceptions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.company.Companies;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Role;

/**
 * Exceptions that need more than their owner (P53, P56, P58, P60): from day 14 a warning for the revenue lead and the
 * owner, from day 30 a critical one that pages the executives and climbs while nobody acknowledges it, and on day 31 they
 * are told once more (X3). Days are local dates on the review clock.
 */
public final class ExceptionAlerts {

    /** How many alerts are looked through at once. */
    private static final AlertKind WARNING = DeskKinds.EXCEPTION_AGING;

    private static final AlertKind CRITICAL = DeskKinds.EXCEPTION_CRITICAL;
    private static final Duration STAYS_RESOLVED = Duration.ofDays(1);

    private final DealExceptions exceptions;
    private final Alerts alerts;
    private final RaisingAlerts raising;
    private final Companies companies;
    private final People people;
    private final ExceptionNotices notices;

    public ExceptionAlerts(
            DealExceptions exceptions,
            Alerts alerts,
            RaisingAlerts raising,
            Companies companies,
            People people,
            ExceptionNotices notices) {
        this.exceptions = exceptions;
        this.alerts = alerts;
        this.raising = raising;
        this.companies = companies;
        this.people = people;
        this.notices = notices;
    }

    /** Those that need somebody on the local day of that moment, the longest due first. */
    public List<DealException> due(Instant now) {
        return exceptions.due(today(now).minusDays(RegistryRisk.AGING_DAYS), Integer.MAX_VALUE);
    }

    /**
     * One alert for each; what is no longer due clears, and what somebody has resolved stays so for a day. Joins the
     * caller's transaction.
     */
    public void tell(List<DealException> due, Instant at) {
        due.forEach(exception -> raise(exception, at));
        Set<String> subjects =
                due.stream().map(exception -> exception.id().value()).collect(Collectors.toSet());
        raising.clearAllBut(WARNING.code(), subjects, at);
        raising.clearAllBut(CRITICAL.code(), subjects, at);
    }

    /** What was mended by a change clears at once. */
    void lookAgain(DealException exception, Instant at) {
        Aging aging = Aging.of(exception, today(at));
        if (aging.next() == NextAction.NO_ACTION || aging.next() == NextAction.CONTINUE_RECOVERY_PLAN) {
            raising.clear(WARNING.code(), exception.id().value(), at);
            raising.clear(CRITICAL.code(), exception.id().value(), at);
        }
    }

    private void raise(DealException exception, Instant at) {
        Aging aging = Aging.of(exception, today(at));
        boolean critical = aging.next() == NextAction.SCHEDULE_EXECUTIVE_REVIEW;
        AlertKind kind = critical ? CRITICAL : WARNING;
        if (critical) {
            raising.clear(WARNING.code(), exception.id().value(), at);
        }
        String headline = headline(exception, aging);
        Optional<Alert> latest = alerts.latest(kind.code(), exception.id().value());
        if (latest.filter(alert -> isKnown(alert, headline, at)).isEmpty()) {
            if (aging.step() == Aging.Step.REAPPROVE_OR_RETIRE
                    && latest.filter(Alert::isLive).isPresent()) {
                notices.overdue(exception, people.holding(Role.EXECUTIVE), at);
            }
            raising.raise(Signal.of(
                            kind.code(), exception.id().value(), critical ? Severity.SEV2 : Severity.SEV3, headline, at)
                    .forClient(exception.deal().account())
                    .ownedBy(exception.owner()));
        }
    }

    private static boolean isKnown(Alert alert, String headline, Instant at) {
        return alert.isLive()
                ? alert.timing().resolve().isEmpty() && alert.headline().equals(headline)
                : alert.standing()
                        .resolution()
                        .filter(hand -> !hand.by().equals(Actor.QUOTIENT.id()))
                        .filter(hand -> hand.at().plus(STAYS_RESOLVED).isAfter(at))
                        .isPresent();
    }

    /** It changes when something else is due, not with every day, so that it is said anew only then. */
    private static String headline(DealException exception, Aging aging) {
        String which = exception.id() + " for " + exception.deal().quote()
                + exception.deal().account().map(account -> " of " + account).orElse("") + ", open since "
                + exception.openedOn() + ",";
        return switch (aging.step()) {
            case REAPPROVE_OR_RETIRE ->
                which + " is over " + RegistryRisk.CRITICAL_DAYS
                        + " days without a review: an executive must re-approve it, or it is retired.";
            case EXECUTIVE -> which + " is " + RegistryRisk.CRITICAL_DAYS + " days old: executive review, today.";
            case MANAGER ->
                which + " has been recovering for " + RegistryRisk.AGING_DAYS + " days"
                        + (aging.repricing()
                                ? " without measurable progress: it is flagged for repricing."
                                : ": the manager follows up within 24 hours.");
            case ON_TRACK, DONE -> which + " is on track.";
        };
    }

    private LocalDate today(Instant moment) {
        return moment.atZone(companies.current().zone()).toLocalDate();
    }
}
