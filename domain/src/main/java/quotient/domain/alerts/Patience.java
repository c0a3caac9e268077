package quotient.domain.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.time.BusinessCalendar;
import quotient.domain.time.NightHours;

/** How long somebody is waited for once an alert was said (O1), reminded on the way and not woken for what is small. */
final class Patience {

    /** After a night there is this much time to see what came in the night. */
    private static final Duration MORNING_GRACE = Duration.ofMinutes(30);

    private final Routing routing;
    private final Companies companies;

    Patience(Routing routing, Companies companies) {
        this.routing = routing;
        this.companies = companies;
    }

    /**
     * Begins to wait, unless somebody is waited for already, and until an earlier moment. What may climb no further is only
     * repeated.
     */
    Timing from(Alert alert, Timing timing, Instant now) {
        if (!alert.mayClimb()) {
            return timing.unawaited().repeatAt(repeatAfter(alert, now));
        }
        Instant due = dueAt(alert, now);
        boolean waitsAlready = timing.acknowledgeBy()
                .filter(moment -> moment.isAfter(now) && moment.isBefore(due))
                .isPresent();
        return waitsAlready
                ? timing
                : timing.acknowledgeBy(due, reminder(alert, now, due)).repeatAt(repeatAfter(alert, now));
    }

    Instant repeatAfter(Alert alert, Instant now) {
        return now.plus(routing.settings(alert.kind()).repeat());
    }

    private Instant dueAt(Alert alert, Instant now) {
        Company company = companies.current();
        NightHours night = NightHours.of(company);
        Instant due = alert.severity().acknowledgeBy(now, BusinessCalendar.of(company));
        boolean sleeps = night.isNight(due) && !alert.mayWake();
        return sleeps ? night.endAfter(due).plus(MORNING_GRACE) : due;
    }

    /** When two thirds of the time are over, but not at night for what is small. Each climb reminds by itself. */
    private Optional<Instant> reminder(Alert alert, Instant now, Instant due) {
        if (alert.standing().climbed() > 0) {
            return Optional.empty();
        }
        Instant reminder = now.plus(Duration.between(now, due).multipliedBy(2).dividedBy(3));
        boolean may = alert.mayWake() || !NightHours.of(companies.current()).isNight(reminder);
        return may ? Optional.of(reminder) : Optional.empty();
    }
}
