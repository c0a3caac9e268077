package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import quotient.domain.money.Money;

/**
 * What a return is reckoned from.
 *
 * @param contractValue of the client; stands in for a one-off cost that nobody gave (D12)
 * @param asOf nothing measured later counts
 */
public record RoiCase(Project project, Optional<Money> contractValue, ProjectHistory history, LocalDate asOf) {

    Optional<Snapshot> baseline() {
        return history.baseline();
    }

    List<Snapshot> measurements() {
        return history.measurements(asOf);
    }

    /** The latest on or before that day that has what is asked for. */
    Optional<Snapshot> latest(LocalDate day, Predicate<MetricSet> wanted) {
        return history.measurements(day.isAfter(asOf) ? asOf : day).stream()
                .filter(entry -> wanted.test(entry.metrics()))
                .reduce((first, second) -> second);
    }

    Optional<Snapshot> latest(LocalDate day) {
        return latest(day, any -> true);
    }

    /** In the company's currency; empty when nobody said and there is no contract value either. */
    public Optional<BigDecimal> oneOffCost() {
        return project.terms().oneOffCost().or(() -> contractValue).map(Money::amount);
    }

    /** Why there is no baseline that counts. */
    String whyNoBaseline() {
        return history.latestBaseline()
                .map(entry -> entry.status() == Snapshot.Status.SENT_BACK
                        ? "the " + entry.spoken() + " was sent back by "
                                + entry.verdict().orElseThrow().hand().name() + "; enter it anew"
                        : "the " + entry.spoken() + " waits for review by somebody else than "
                                + entry.entered().name())
                .orElse("there is no baseline yet");
    }

    String whyNoMeasurement(LocalDate day) {
        return "there is no measurement on or before " + day;
    }
}
