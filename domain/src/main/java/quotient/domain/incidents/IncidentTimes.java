package quotient.domain.incidents;

import java.time.Duration;
import java.time.Instant;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Company;
import quotient.domain.time.BusinessCalendar;
import quotient.domain.time.NightHours;

/** By when an incident is taken and told of (O1, O3, PRC §16, §27). At night only SEV-1 and SEV-2 press anybody (O5). */
record IncidentTimes(Company company) {

    /** An update is so long overdue when the ladder hears of it. */
    static final Duration GRACE = Duration.ofMinutes(15);
    /** After a night there is this much time to see what came in the night. */
    private static final Duration MORNING = Duration.ofMinutes(30);
    /** Once it has climbed so often, it is pressed at a slower pace. */
    private static final int MOST_CLIMBS = 6;

    private static final Duration SLOWLY = Duration.ofHours(4);

    /** SEV-1 after 30 minutes, SEV-2 after 60, SEV-3 after 4 hours, SEV-4 at the end of the next business day. */
    Instant nextUpdate(Severity severity, Instant from) {
        return switch (severity) {
            case SEV1 -> from.plus(Duration.ofMinutes(30));
            case SEV2 -> from.plus(Duration.ofMinutes(60));
            case SEV3 -> from.plus(Duration.ofHours(4));
            case SEV4 -> BusinessCalendar.of(company).endOfNextBusinessDay(from);
        };
    }

    /** O1; what would end in the night ends half an hour after it. */
    Instant acknowledgeBy(Severity severity, int climbed, Instant from) {
        Instant due =
                climbed > MOST_CLIMBS ? from.plus(SLOWLY) : severity.acknowledgeBy(from, BusinessCalendar.of(company));
        Instant awake = awake(severity, due);
        return awake.equals(due) ? due : awake.plus(MORNING);
    }

    Deadlines promising(Deadlines deadlines, Severity severity, Instant next) {
        Instant remind = awake(severity, next);
        return deadlines.updateBy(next, remind, awake(severity, remind.plus(GRACE)));
    }

    /** Still no update: once more after the time that an update of this severity has. */
    Deadlines pressingAgain(Deadlines deadlines, Severity severity, Instant now) {
        Instant remind = awake(severity, nextUpdate(severity, now));
        return deadlines.pressAgain(remind, awake(severity, remind.plus(GRACE)));
    }

    private Instant awake(Severity severity, Instant moment) {
        NightHours night = NightHours.of(company);
        return night.isNight(moment) && !severity.mayWake() ? night.endAfter(moment) : moment;
    }
}
