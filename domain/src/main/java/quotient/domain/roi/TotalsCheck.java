package quotient.domain.roi;

import static quotient.domain.roi.Metric.TOTAL_MONTHLY_COST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.outcome.FieldError;

/**
 * Whether totals agree with what they are made of (D11): a given total may differ from the one that is derived by 1 % of
 * it at the most, and an annual figure from twelve monthly ones likewise. Where a part is missing, the given total may be
 * more than the parts, but not less.
 */
final class TotalsCheck {

    /** D11. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private TotalsCheck() {}

    /** One for each total that does not agree, on the field of that total, with both figures. */
    static List<FieldError> errors(MetricSet metrics) {
        List<FieldError> errors = new ArrayList<>();
        MonthlyCost.ANNUAL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pair -> annual(metrics, pair.getKey(), pair.getValue()).ifPresent(errors::add));
        if (errors.stream().noneMatch(error -> error.field().equals(Metric.TOTAL_ANNUAL_COST.code()))) {
            total(metrics).ifPresent(errors::add);
        }
        return errors;
    }

    private static Optional<FieldError> annual(MetricSet metrics, Metric month, Metric year) {
        return metrics.amount(year)
                .flatMap(given -> metrics.amount(month)
                        .map(monthly -> monthly.multiply(MonthlyCost.MONTHS))
                        .filter(derived -> differs(given, derived))
                        .map(derived -> error(year, given, derived, "twelve times " + month.code())));
    }

    private static Optional<FieldError> total(MetricSet metrics) {
        Metric field = metrics.has(TOTAL_MONTHLY_COST) ? TOTAL_MONTHLY_COST : Metric.TOTAL_ANNUAL_COST;
        return MonthlyCost.monthly(metrics, TOTAL_MONTHLY_COST)
                .flatMap(given -> MonthlyCost.derived(metrics)
                        .filter(parts -> disagrees(given, parts))
                        .map(parts -> error(field, given, parts.total(), "the sum of its parts a month")));
    }

    private static boolean disagrees(BigDecimal given, MonthlyCost parts) {
        return differs(given, parts.total()) && (parts.isWhole() || given.compareTo(parts.total()) < 0);
    }

    private static boolean differs(BigDecimal given, BigDecimal derived) {
        return given.subtract(derived).abs().compareTo(derived.multiply(TOLERANCE)) > 0;
    }

    private static FieldError error(Metric field, BigDecimal given, BigDecimal derived, String how) {
        return new FieldError(
                field.code(),
                field.code() + " is given as " + Shown.amount(given) + ", but " + how + " is " + Shown.amount(derived)
                        + ": they may differ by 1 % at the most. Correct one of them, or leave the total out.");
    }
}
