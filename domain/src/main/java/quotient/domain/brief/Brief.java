package quotient.domain.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * What executives were told in one week (PRC §32). Its lines stay as they were written; what executives answer is added.
 *
 * @param day on which it is said, by the company's calendar
 * @param lastDay of the week that it is about
 * @param at the moment for which it was written; decisions are timed from it
 * @param lines in the order of their sections, the most pressing of each section first
 * @param revenue the weeks up to this one, the oldest first
 * @param noted by whom and when first
 * @param decidedAt when it was noted, or when the last question under it was settled, whichever came first
 */
public record Brief(
        LocalDate day,
        LocalDate lastDay,
        Instant at,
        List<BriefLine> lines,
        List<RevenueWeek> revenue,
        Optional<Hand> noted,
        Optional<Instant> decidedAt) {

    /** By then a brief should be decided, and a question under it answered (PRC §32). */
    public static final Duration DECIDED_WITHIN = Duration.ofHours(48);

    public Brief {
        lines = List.copyOf(lines);
        revenue = List.copyOf(revenue);
    }

    static String subject(LocalDate day) {
        return "brief:" + day;
    }

    /** As its notices and the audit log call it: {@code brief:2026-03-09}. */
    public String subject() {
        return subject(day);
    }

    public List<BriefLine> of(BriefSection section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** Nothing moved, nothing is at risk, nothing waits. */
    public boolean isNothing() {
        return lines.stream().allMatch(line -> line.section() == BriefSection.RECORD);
    }

    /** From the brief to the decision on it; empty while there is none. */
    public Optional<Duration> latency() {
        return decidedAt.map(decided -> Duration.between(at, decided));
    }
}
