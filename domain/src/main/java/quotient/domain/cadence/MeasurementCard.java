package quotient.domain.cadence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A due measurement as it is told to whoever is asked, who may be the client: no field for figures, reasons or notes.
 *
 * @param recordedOn the local day on which it came in
 * @param snoozedUntil while that day lies ahead
 * @param latestSnooze the last day until which it can be snoozed
 * @param quiet why nobody is asked any more
 */
public record MeasurementCard(
        DueId id,
        String client,
        String project,
        Due due,
        Standing standing,
        boolean hasBaseline,
        Optional<LocalDate> recordedOn,
        Optional<LocalDate> snoozedUntil,
        LocalDate latestSnooze,
        Optional<String> quiet) {

    /** Whether it can still be answered. */
    public boolean isOpen() {
        return quiet.isEmpty() && (standing == Standing.AHEAD || standing.isWaiting());
    }

    static MeasurementCard of(ProjectCadence cadence, DueLine line, Optional<String> quiet) {
        return new MeasurementCard(
                line.chase().id(),
                cadence.project().client(),
                cadence.project().name(),
                line.due(),
                line.standing(),
                cadence.history().latestBaseline().isPresent(),
                line.first()
                        .map(entry ->
                                entry.entered().at().atZone(cadence.zone()).toLocalDate()),
                line.chase().snooze().map(Snooze::until).filter(day -> day.isAfter(cadence.today())),
                cadence.latestSnooze(line.due()),
                quiet);
    }
}
