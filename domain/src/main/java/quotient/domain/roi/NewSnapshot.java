package quotient.domain.roi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Figures that somebody wants entered. {@link MetricsForm} reads them.
 *
 * @param period what a measurement looks back on; empty for a baseline
 */
public record NewSnapshot(LocalDate day, Optional<MeasurementPeriod> period, MetricSet metrics, Remarks remarks) {}
