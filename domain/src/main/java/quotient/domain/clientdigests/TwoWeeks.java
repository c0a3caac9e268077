package quotient.domain.clientdigests;

import java.time.LocalDate;
import java.util.List;

/**
 * Tasks by day, of a week and of the one before.
 *
 * @param first the first day of the later week
 * @param now seven figures
 * @param before seven figures
 */
public record TwoWeeks(LocalDate first, List<Long> now, List<Long> before) {

    public TwoWeeks {
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    static TwoWeeks of(ClientFacts facts) {
        Days week = facts.week();
        return new TwoWeeks(week.first(), byDay(facts, week), byDay(facts, week.before()));
    }

    public long sumNow() {
        return sum(now);
    }

    public long sumBefore() {
        return sum(before);
    }

    private static List<Long> byDay(ClientFacts facts, Days days) {
        return days.all().stream().map(facts::tasks).toList();
    }

    private static long sum(List<Long> figures) {
        return figures.stream().mapToLong(Long::longValue).sum();
    }
}
