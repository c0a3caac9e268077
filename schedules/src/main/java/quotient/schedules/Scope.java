package quotient.schedules;

import java.time.ZoneId;
import quotient.domain.routines.RoutineScope;

/**
 * For whom a routine runs, and by which local time.
 *
 * @param id {@code company}, the Slack id of a channel or a person, or {@code client:} and the name of a client
 */
public record Scope(String id, ZoneId zone) {

    public static final String COMPANY = "company";

    public static Scope company(ZoneId zone) {
        return new Scope(COMPANY, zone);
    }

    public static Scope client(String name, ZoneId zone) {
        return new Scope(RoutineScope.CLIENT + name, zone);
    }

    /** The name of the client for whom it runs. */
    String client() {
        if (!id.startsWith(RoutineScope.CLIENT)) {
            throw new IllegalStateException(id + " is no client");
        }
        return id.substring(RoutineScope.CLIENT.length());
    }
}
