package quotient.domain.daily;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.money.MoneyText;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.usage.Budget;
import quotient.domain.usage.BudgetLevel;

/** The figures of a briefing: the two-minute checklist (P40), and the day before beside the one before it. */
final class Measures {

    private static final int HUNDRED = 100;
    private static final int APPROVED_TARGET = 75;

    private Measures() {}

    /** PRC's daily checklist in its order. */
    static List<Measure> checklist(
            QuoteFigures overnight, Budget.Standing budget, long unacknowledged, long agedExceptions) {
        Measure approved = overnight.count() == 0
                ? Measure.unknown("Approved overnight", "no quotes overnight")
                : Measure.against(
                        "Approved overnight",
                        percent(overnight.approved(), overnight.count()) + " of " + overnight.count(),
                        overnight.approved() * HUNDRED > overnight.count() * APPROVED_TARGET,
                        "above 75 %");
        return List.of(
                approved.mendedBy("`/quote list status=escalated` shows what was escalated, and `/quote triage` gives"
                        + " each an owner."),
                Measure.against(
                                "Exceptions older than 14 days",
                                Long.toString(agedExceptions),
                                agedExceptions == 0,
                                "none")
                        .mendedBy(
                                "`/exceptions` shows the oldest first: record progress, close, re-approve or retire."),
                Measure.against(
                                "Budget used today",
                                budget.utilization().toPlainString() + " %",
                                budget.level() == BudgetLevel.NORMAL,
                                "below 80 %")
                        .mendedBy("`/health` shows the costliest model; move what can wait to tomorrow."),
                Measure.against(
                                "Critical alerts nobody acknowledged",
                                Long.toString(unacknowledged),
                                unacknowledged == 0,
                                "none")
                        .mendedBy("`/ops` lists them, the worst first: acknowledge each or assign it."));
    }

    /** Yesterday's quotes, approval rate, margin and escalations. */
    static List<Measure> figures(QuoteFigures day, QuoteFigures before) {
        List<Measure> figures = new ArrayList<>();
        figures.add(plain(
                        "Quotes",
                        day.count()
                                + day.value()
                                        .map(value -> " worth " + MoneyText.cents(value))
                                        .orElse(""))
                .comparedWith(trend(BigDecimal.valueOf(day.count()), BigDecimal.valueOf(before.count()), "")));
        if (day.count() > 0) {
            figures.add(rate("Approved", day.approved(), day, before.approved(), before));
            figures.add(margin(day, before));
            figures.add(rate("Escalated", day.escalated(), day, before.escalated(), before));
        }
        return List.copyOf(figures);
    }

    private static Measure rate(String name, long part, QuoteFigures day, long earlier, QuoteFigures before) {
        Measure measure = plain(name, percent(part, day.count()));
        return before.count() == 0
                ? measure
                : measure.comparedWith(trend(share(part, day.count()), share(earlier, before.count()), " points"));
    }

    private static Measure margin(QuoteFigures day, QuoteFigures before) {
        BigDecimal now = day.averageMargin().orElseThrow();
        Measure measure = Measure.against(
                "Average margin", now.toPlainString() + " %", now.compareTo(BigDecimal.valueOf(60)) >= 0, "60 %");
        return before.averageMargin()
                .map(earlier -> measure.comparedWith(trend(now, earlier, " points")))
                .orElse(measure);
    }

    private static Measure plain(String name, String value) {
        return new Measure(name, value, Measure.Verdict.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@code ▲ 3 more than the day before}, {@code ▼ 1.25 points less}, {@code as the day before}. */
    private static String trend(BigDecimal now, BigDecimal earlier, String unit) {
        BigDecimal change = now.subtract(earlier);
        return switch (change.signum()) {
            case 0 -> "as the day before";
            case 1 -> "▲ " + change.toPlainString() + unit + " more than the day before";
            default -> "▼ " + change.negate().toPlainString() + unit + " less than the day before";
        };
    }

    private static String percent(long part, long whole) {
        return share(part, whole).toPlainString() + " %";
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part * HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.FLOOR);
    }
}
