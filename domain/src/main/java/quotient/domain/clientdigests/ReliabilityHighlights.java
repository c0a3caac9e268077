package quotient.domain.clientdigests;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import quotient.domain.money.Digits;

/** How many incidents touched the client's week, and for how long. */
public final class ReliabilityHighlights implements Highlights {

    @Override
    public Optional<Highlight> find(ClientFacts facts) {
        long incidents = facts.incidents(facts.week());
        return Optional.of(new Highlight(
                Highlight.Telling.MUCH, "Reliability", incidents == 0 ? "no incident" : disrupted(facts, incidents)));
    }

    private static String disrupted(ClientFacts facts, long incidents) {
        Instant end = facts.startOf(facts.week().end());
        Duration time = facts.disruptions().within(facts.startOf(facts.week().first()), end);
        return incidents
                + (incidents == 1 ? " incident, " : " incidents, ")
                + minutes(time)
                + (facts.disruptions().isOpenAt(facts.at()) ? ", and not over yet" : ", all resolved");
    }

    /** Every minute begun. */
    static String minutes(Duration time) {
        long minutes = time.plusSeconds(59).toMinutes();
        return Digits.grouped(minutes) + (minutes == 1 ? " minute" : " minutes");
    }
}
