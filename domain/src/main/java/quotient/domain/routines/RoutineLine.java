package quotient.domain.routines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One routine as the listing of all shows it.
 *
 * @param purpose what it is for, as a sentence says it after the name
 * @param hours when it runs, in words
 * @param zones in which its hours are read, one or more
 * @param scopes for how many it runs
 * @param requirements the ids that ask for it
 * @param last the latest run, for whichever scope
 * @param next the earliest run to come; empty while it is paused
 * @param previewable whether it can show what it would say
 */
public record RoutineLine(
        String name,
        String purpose,
        String hours,
        List<ZoneId> zones,
        int scopes,
        List<String> requirements,
        Optional<RoutineRun> last,
        Optional<Instant> next,
        Optional<RoutinePause> pause,
        boolean previewable) {

    public RoutineLine {
        zones = List.copyOf(zones);
        requirements = List.copyOf(requirements);
    }
}
