package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The return over all months from the one of the go-live on whose last day is not after the day asked for (D12). Each
 * takes the latest measurement on or before its last day; before the first one there is neither benefit nor AI cost.
 */
final class Returns {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RoiCase roi;
    private final List<MonthOfReturn> months = new ArrayList<>();
    private Optional<String> obstacle;
    private String note = "";

    Returns(RoiCase roi) {
        this.roi = roi;
        this.obstacle = obstacle();
        if (obstacle.isEmpty()) {
            live();
        }
    }

    List<MonthOfReturn> months() {
        return List.copyOf(months);
    }

    /** The sum of the monthly benefits, in the company's currency. */
    Figure totalBenefit() {
        return obstacle.map(Figure::missing)
                .orElseGet(() -> Figure.of(
                                months.stream().map(MonthOfReturn::benefit).reduce(BigDecimal.ZERO, BigDecimal::add),
                                months.stream().map(Returns::line).toArray(String[]::new))
                        .noted(note));
    }

    /** The one-off cost + the AI solution cost of all months, in the company's currency. */
    Figure investment() {
        Figure running = obstacle.map(Figure::missing)
                .orElseGet(() -> Figure.of(
                        months.stream().map(MonthOfReturn::aiCost).reduce(BigDecimal.ZERO, BigDecimal::add),
                        "AI solution cost of " + months.size() + " months"));
        return oneOff().with(running, BigDecimal::add);
    }

    /** (total benefit - investment) / investment x 100, in percent; below -100 when the work costs more than before. */
    Figure percentage() {
        Figure investment = investment();
        if (investment.value().filter(sum -> sum.signum() == 0).isPresent()) {
            return Figure.missing("nothing was invested, and there is no return on nothing");
        }
        return totalBenefit()
                .with(
                        investment,
                        (benefit, sum) ->
                                benefit.subtract(sum).multiply(HUNDRED).divide(sum, MathContext.DECIMAL128));
    }

    /**
     * The one-off cost / (latest monthly benefit - latest AI solution cost), in months. 0 when there is no one-off cost,
     * {@code not yet} before something was measured, {@code never} when nothing is left of the benefit.
     */
    Figure payback() {
        Figure oneOff = oneOff();
        MonthlyBenefit latest = MonthlyBenefit.on(roi.asOf(), roi);
        Figure net = latest.net();
        boolean pays = net.value().filter(left -> left.signum() > 0).isPresent();
        if (!oneOff.isThere() || oneOff.value().orElseThrow().signum() == 0) {
            String beside = oneOff.isThere() && net.isThere() && !pays ? "Each month costs more than it brings." : "";
            return oneOff.noted(beside);
        }
        if (roi.latest(roi.asOf()).isEmpty()) {
            return Figure.word(Figure.NOT_YET, Figure.NOT_YET + ": " + roi.whyNoMeasurement(roi.asOf()), List.of());
        }
        if (!net.isThere()) {
            return Figure.missing(net.note());
        }
        return pays
                ? oneOff.with(net, (once, left) -> once.divide(left, MathContext.DECIMAL128))
                : Figure.word(
                        Figure.NEVER,
                        Figure.NEVER + ": the latest month brings "
                                + Shown.amount(net.value().orElseThrow()) + " after the AI solution is paid",
                        net.inputs());
    }

    private Figure oneOff() {
        String source = roi.project().terms().oneOffCost().isPresent()
                ? "one-off cost of " + roi.project().id()
                : "contract value of " + roi.project().client();
        return roi.oneOffCost()
                .map(cost -> Figure.of(cost, source + " " + Shown.amount(cost)))
                .orElseGet(() -> Figure.missing("neither " + roi.project().id() + " has a one_off_cost nor "
                        + roi.project().client() + " a contract_value"));
    }

    private Optional<String> obstacle() {
        if (roi.baseline().isEmpty()) {
            return Optional.of(roi.whyNoBaseline());
        }
        Optional<LocalDate> goLive = roi.project().dates().goLive();
        return goLive.isEmpty()
                ? Optional.of(roi.project().id() + " has no go_live_date to count from")
                : goLive.filter(day -> day.isAfter(roi.asOf())).map(day -> "it goes live on " + day);
    }

    private void live() {
        YearMonth month = YearMonth.from(roi.project().dates().goLive().orElseThrow());
        while (!month.atEndOfMonth().isAfter(roi.asOf()) && obstacle.isEmpty()) {
            live(month);
            month = month.plusMonths(1);
        }
        if (months.isEmpty() && obstacle.isEmpty()) {
            note = "No whole month has passed since the go-live.";
        }
    }

    private void live(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        Optional<Snapshot> measured = roi.latest(last);
        if (measured.isEmpty()) {
            months.add(new MonthOfReturn(month, Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO));
            return;
        }
        MonthlyBenefit benefit = MonthlyBenefit.on(last, roi);
        if (!benefit.benefit().isThere()) {
            obstacle = Optional.of(month + ": " + benefit.benefit().note());
            return;
        }
        note = benefit.benefit().noted(benefit.aiCost().note()).note();
        months.add(new MonthOfReturn(
                month,
                measured.map(Snapshot::day),
                benefit.benefit().value().orElseThrow(),
                benefit.aiCost().value().orElseThrow()));
    }

    private static String line(MonthOfReturn month) {
        return month.month() + ": benefit " + Shown.amount(month.benefit()) + ", AI solution "
                + Shown.amount(month.aiCost())
                + month.measuredOn().map(day -> ", measured " + day).orElse(", before the first measurement");
    }
}
