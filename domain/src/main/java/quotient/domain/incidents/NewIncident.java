package quotient.domain.incidents;

import java.time.Duration;
import java.util.Optional;
import quotient.domain.alerts.Severity;

/**
 * What somebody declares (O3).
 *
 * @param note for the timeline, never for customers; may be empty
 * @param take whether whoever declares it leads it
 * @param nextUpdate how soon the next update is promised; else what is usual for the severity
 * @param fix how soon a fix is promised; for SEV-1 two hours when nobody says (I12)
 */
public record NewIncident(
        Severity severity,
        IncidentReport report,
        String note,
        boolean take,
        Optional<Duration> nextUpdate,
        Optional<Duration> fix) {}
