package quotient.domain.time;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import quotient.domain.company.Company;

/** The company's night, 23:00 to 08:00 in its zone (O5, PRC §31). */
public record NightHours(ZoneId zone) {

    private static final LocalTime BEGIN = LocalTime.of(23, 0);
    private static final LocalTime END = LocalTime.of(8, 0);

    public static NightHours of(Company company) {
        return new NightHours(company.zone());
    }

    public boolean isNight(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return !time.isBefore(BEGIN) || time.isBefore(END);
    }

    /** The first end of a night after that moment. */
    public Instant endAfter(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(END).atZone(zone);
        return (today.toInstant().isAfter(moment)
                        ? today
                        : local.toLocalDate().plusDays(1).atTime(END).atZone(zone))
                .toInstant();
    }
}
