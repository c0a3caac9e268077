package quotient.schedules;

import java.time.ZoneId;

/**
 * For whom a routine runs, and by which local time.
 *
 * @param id {@code company}, or the Slack id of a channel or a person
 */
public record Scope(String id, ZoneId zone) {

    public static final String COMPANY = "company";

    public static Scope company(ZoneId zone) {
        return new Scope(COMPANY, zone);
    }
}
