package quotient.bot.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Chart;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Series;
import quotient.bot.charts.Trend;
import quotient.bot.charts.Unit;
import quotient.domain.clientreports.ClientReport;
import quotient.domain.clientreports.ClientReport.CostOnDay;
import quotient.domain.clientreports.ClientReport.Month;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;

/** The pictures of a report (M21); each has its figures in words as well. */
final class ReportCharts {

    private static final int MOST_BARS = 24;

    private final ClientReport report;
    private final Currency currency;

    ReportCharts(ClientReport report) {
        this.report = report;
        this.currency = Currency.getInstance(report.currency());
    }

    /** What the work cost before, and at each measurement. */
    Optional<Chart> cost() {
        if (report.costs().size() < 2) {
            return Optional.empty();
        }
        CostOnDay before = report.costs().get(0);
        CostOnDay now = report.costs().get(report.costs().size() - 1);
        return Optional.of(Trend.of(
                        new Caption(
                                "The work costs " + money(now.cost()) + " a month, " + money(before.cost()) + " before",
                                "Cost of the work a month, without the solution's own fee: before, and at each"
                                        + " measurement"),
                        unit(),
                        report.costs().stream()
                                .map(cost -> cost.day().toString())
                                .toList(),
                        Series.of(
                                "Cost a month",
                                report.costs().stream().map(CostOnDay::cost).toList()))
                .against(Marks.NONE.line("before " + money(before.cost()), before.cost())));
    }

    /** What each month brought. */
    Optional<Chart> benefit() {
        List<Month> months = report.months();
        List<Month> shown = months.subList(Math.max(0, months.size() - MOST_BARS), months.size());
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Bars.of(
                        new Caption(
                                "Benefit of the last month: "
                                        + money(shown.get(shown.size() - 1).benefit()),
                                "Benefit month by month"
                                        + (shown.size() < months.size() ? ", the last " + MOST_BARS : "")),
                        unit(),
                        shown.stream()
                                .map(month -> Bars.Bar.of(month.month().toString(), month.benefit()))
                                .toList()));
    }

    /** Payback: what has come in since the start beside what has gone in (M21). */
    Optional<Chart> payback(BigDecimal oneOff) {
        if (report.months().size() < 2) {
            return Optional.empty();
        }
        List<BigDecimal> gained = new ArrayList<>();
        List<BigDecimal> invested = new ArrayList<>();
        BigDecimal benefit = BigDecimal.ZERO;
        BigDecimal fees = oneOff;
        for (Month month : report.months()) {
            benefit = benefit.add(month.benefit());
            fees = fees.add(month.fee());
            gained.add(benefit);
            invested.add(fees);
        }
        return Optional.of(Trend.of(
                new Caption(
                        "Since the go-live: " + money(benefit) + " gained for " + money(fees) + " invested",
                        "Benefit and investment, summed up month by month"),
                unit(),
                report.months().stream().map(month -> month.month().toString()).toList(),
                Series.of("Benefit", gained),
                Series.of("Investment", invested)));
    }

    String money(BigDecimal amount) {
        return MoneyText.cents(new Money(amount, currency));
    }

    static String image(Chart chart) {
        return "<div class=\"picture\"><img src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(chart.png()) + "\" alt=\"" + Html.text(chart.altText())
                + "\" /></div>";
    }

    private Unit unit() {
        return Unit.money(MoneyText.symbol(currency), 0);
    }
}
