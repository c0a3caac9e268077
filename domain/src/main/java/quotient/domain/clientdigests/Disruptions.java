package quotient.domain.clientdigests;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that went wrong for one client, as spans of time. */
public record Disruptions(List<Disruption> all) {

    public Disruptions {
        all = all.stream().sorted(Comparator.comparing(Disruption::begin)).toList();
    }

    public long count(Instant from, Instant to) {
        return all.stream().filter(each -> each.touches(from, to)).count();
    }

    public boolean isOpenAt(Instant moment) {
        return all.stream().anyMatch(each -> each.isOpenAt(moment));
    }

    /** How much of that time something was wrong; two at once count once. One without an end lasts all of it. */
    public Duration within(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        Instant counted = from;
        for (Disruption each : all) {
            Instant begin = later(each.begin(), counted);
            Instant end = each.end().filter(over -> over.isBefore(to)).orElse(to);
            if (begin.isBefore(end)) {
                sum = sum.plus(Duration.between(begin, end));
                counted = end;
            }
        }
        return sum;
    }

    /** The last moment up to then at which anything was wrong. */
    public Optional<Instant> lastBefore(Instant moment) {
        return all.stream()
                .filter(each -> each.begin().isBefore(moment))
                .map(each -> each.end().filter(over -> over.isBefore(moment)).orElse(moment))
                .max(Comparator.naturalOrder());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
