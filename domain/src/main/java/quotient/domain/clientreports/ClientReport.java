package quotient.domain.clientreports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a client reads (M13, I5). It has no place for what we earn, what models cost, other clients or notes of our own:
 * what is not here cannot be told. Texts are plain and not escaped.
 *
 * @param currency the code of the currency that amounts are in
 * @param since the day of the go-live, from which the return is counted
 * @param oneOffCost what was paid once; 0 when nobody said
 * @param summary one paragraph
 * @param wins what went well, the most telling first
 * @param concerns what did not, the most telling first; at least one sentence
 * @param opportunity the one thing to do first
 * @param headlines the figures of the return, each as {@code /roi} shows it
 * @param dashboard before and now, figure by figure
 * @param changes what changed, and why
 * @param costs what the work cost a month: the baseline, then each measurement
 * @param months all months since the go-live that count
 * @param comparison the period beside the one before
 */
public record ClientReport(
        ReportPeriod period,
        String client,
        String project,
        String currency,
        LocalDate since,
        BigDecimal oneOffCost,
        String summary,
        List<String> wins,
        List<String> concerns,
        String opportunity,
        List<Headline> headlines,
        List<Compared> dashboard,
        List<Changed> changes,
        List<CostOnDay> costs,
        List<Month> months,
        List<PeriodFigure> comparison,
        List<NextAction> steps) {

    public ClientReport {
        wins = List.copyOf(wins);
        concerns = List.copyOf(concerns);
        headlines = List.copyOf(headlines);
        dashboard = List.copyOf(dashboard);
        changes = List.copyOf(changes);
        costs = List.copyOf(costs);
        months = List.copyOf(months);
        comparison = List.copyOf(comparison);
        steps = List.copyOf(steps);
    }

    /** Which way a figure went, judged by what is better. */
    public enum Way {
        BETTER,
        WORSE,
        SAME,
        /** There is nothing to hold it against, or neither way is better. */
        NEITHER
    }

    /**
     * A figure of the return.
     *
     * @param code the name that the seeds give it
     * @param value such as {@code $2,200.00}
     * @param meaning how it is reckoned
     */
    public record Headline(String code, String name, String value, String meaning) {}

    /** @param change such as {@code -33.3 %}; empty where there is none to tell */
    public record Compared(String group, String name, String before, String now, String change, Way way) {}

    public record Changed(String what, String why) {}

    public record CostOnDay(LocalDate day, BigDecimal cost) {}

    /**
     * @param benefit that was counted in this month
     * @param fee what the solution cost in it
     */
    public record Month(YearMonth month, BigDecimal benefit, BigDecimal fee) {}

    public record PeriodFigure(String name, String before, String now, String change) {}

    public record NextAction(String what, String owner, LocalDate by) {}

    /** {@code Monthly progress report, March 2026}. */
    public String title() {
        return period.kind().title() + ", " + period.spoken();
    }
}
