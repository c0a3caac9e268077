package quotient.domain.alerts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts up what became of alerts, one after the other, by kind. */
public final class KindTally {

    private final Map<String, Count> kinds = new TreeMap<>();

    private static final class Count {
        private long opened;
        private long acted;
        private long useful;
        private long noise;
        private final List<Duration> toAcknowledge = new ArrayList<>();
    }

    /** @param toAcknowledge how long that took, empty when nobody did */
    public void alert(String kind, boolean acted, Optional<Duration> toAcknowledge) {
        Count count = kinds.computeIfAbsent(kind, first -> new Count());
        count.opened++;
        count.acted += acted ? 1 : 0;
        toAcknowledge.ifPresent(count.toAcknowledge::add);
    }

    /** A vote on one of those alerts. */
    public void vote(String kind, Worth worth) {
        Count count = kinds.computeIfAbsent(kind, first -> new Count());
        count.useful += worth == Worth.USEFUL ? 1 : 0;
        count.noise += worth == Worth.NOISE ? 1 : 0;
    }

    /** The most frequent first, then by name. */
    public List<KindReview> reviews() {
        return kinds.entrySet().stream()
                .map(kind -> review(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparing(KindReview::opened).reversed())
                .toList();
    }

    private static KindReview review(String kind, Count count) {
        return new KindReview(kind, count.opened, count.acted, median(count.toAcknowledge), count.useful, count.noise);
    }

    private static Optional<Duration> median(List<Duration> durations) {
        if (durations.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> sorted = durations.stream().sorted().toList();
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return Optional.of(lower.plus(upper).dividedBy(2));
    }
}
