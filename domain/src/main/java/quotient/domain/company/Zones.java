package quotient.domain.company;

import java.time.ZoneId;
import java.util.Map;

/** The time zones of channels and people that live by another clock than the company's. */
public interface Zones {

    /** By Slack id; whoever is not in it lives in the company's zone. */
    Map<String, ZoneId> all();

    /** Adds the zone, or replaces the one of that id. */
    void keep(String slackId, ZoneId zone);

    default ZoneId of(String slackId, Company company) {
        return all().getOrDefault(slackId, company.zone());
    }
}
