package quotient.domain.roi;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * Figures of one day as somebody entered them: a baseline from before the work, or a measurement after it (M3, M4). An
 * entry never changes; a correction is a later entry, and what it corrects stays.
 *
 * @param number counts the entries of a project, from 1
 * @param day on which the figures were captured or measured
 * @param period what a measurement looks back on; empty for a baseline
 * @param entered by whom, and when
 * @param verdict empty until somebody has reviewed it
 */
public record Snapshot(
        ProjectId project,
        int number,
        LocalDate day,
        Optional<MeasurementPeriod> period,
        MetricSet metrics,
        Remarks remarks,
        Hand entered,
        Optional<Verdict> verdict) {

    public enum Status {
        DRAFT("waits for review"),
        REVIEWED("reviewed"),
        SENT_BACK("sent back");

        private final String spoken;

        Status(String spoken) {
            this.spoken = spoken;
        }

        public String spoken() {
            return spoken;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isBaseline() {
        return period.isEmpty();
    }

    public Status status() {
        return verdict.map(said -> said.approved() ? Status.REVIEWED : Status.SENT_BACK)
                .orElse(Status.DRAFT);
    }

    public Snapshot judged(Verdict said) {
        return new Snapshot(project, number, day, period, metrics, remarks, entered, Optional.of(said));
    }

    /** {@code baseline of 2026-01-15}, {@code measurement of 2026-03-31}. */
    public String spoken() {
        return (isBaseline() ? "baseline" : "measurement") + " of " + day;
    }
}
