package quotient.domain.pricinghealth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.money.Money;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.testing.EachRow;
import quotient.domain.usage.Budget;
import quotient.domain.usage.UsageTotals;

@DisplayName("P98, P99: what counts as an issue of pricing")
class HealthRulesTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            under 80 % of the budget all is well | 79.99 | ''
            80 % warns                           | 80    | budget_warning warning
            95 % is critical, with the pause     | 95    | budget_critical critical
            100 % is told once more              | 100   | budget_exhausted critical
            """)
    void budget(String because, String spent, String issues) {
        assertEquals(issues, told(spent, false, cost(1, spent, "1"), QUIET, NO_QUOTES));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            half as much again is no spike       | 20 | 30.00   | 1 | ''
            a hair more is one                   | 20 | 30.0001 | 1 | cost_spike_opus warning
            nineteen tasks say nothing           | 19 | 190     | 1 | ''
            without days before nothing is known | 20 | 200     |   | ''
            """)
    void spike(String because, long tasks, String cost, String baseline, String issues) {
        ModelCost opus = new ModelCost(
                Optional.of(Model.OPUS),
                totals(tasks, cost, 0),
                Optional.ofNullable(baseline).map(Money::usd));
        assertEquals(issues, codes(rules(BUDGET_FINE, false, cost(1, "1", "1"), List.of(opus), QUIET, NO_QUOTES)));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            one in twenty is 5 %, which may be   | 19 | 0  | 1 | 0 | ''
            more than 5 % is too much            | 37 | 0  | 3 | 0 | error_rate warning
            what is refused is no failure        | 0  | 99 | 1 | 0 | ''
            of a few requests nothing is said    | 3  | 0  | 3 | 0 | ''
            a minute without quotes is critical  | 30 | 0  | 1 | 1 | uptime critical
            """)
    void requests(String because, long answered, long refused, long failed, int down, String issues) {
        Traffic.LastHour hour = new Traffic.LastHour(answered, refused, failed, Optional.empty(), down);
        assertEquals(issues, told("1", false, cost(1, "1", "1"), hour, NO_QUOTES));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a good day                           | 20 | 5 | 16 | 60.00 | ''
            four quotes say nothing              | 4  | 4 | 0  | 10.00 | ''
            more than 25 % escalated             | 20 | 6 | 20 | 70.00 | escalation_rate warning
            40 % escalated is still a warning    | 20 | 8 | 20 | 70.00 | escalation_rate warning
            more than 40 % escalated             | 20 | 9 | 20 | 70.00 | escalation_rate critical
            under 80 % compliant                 | 20 | 0 | 15 | 70.00 | compliance warning
            exactly two of three is a warning    | 6  | 0 | 4  | 70.00 | compliance warning
            under two of three                   | 20 | 0 | 13 | 70.00 | compliance critical
            a margin under 60 %                  | 20 | 0 | 20 | 59.99 | daily_margin warning
            a margin of 50 % is still a warning  | 20 | 0 | 20 | 50.00 | daily_margin warning
            a margin under 50 %                  | 20 | 0 | 20 | 49.99 | daily_margin critical
            """)
    void quotes(String because, long count, long escalated, long compliant, String margin, String issues) {
        QuoteFigures quotes = new QuoteFigures(
                count,
                count,
                escalated,
                compliant,
                0,
                0,
                Optional.of(new BigDecimal(margin)),
                Optional.of(Money.usd("1")),
                Map.of(),
                Map.of());
        assertEquals(issues, told("1", false, cost(1, "1", "1"), QUIET, quotes));
    }

    @Test
    @DisplayName("P99: a task over 0.50 is flagged; the worst issue comes first and names figures and owner")
    void theWorstComesFirst() {
        ModelCost all = new ModelCost(Optional.empty(), totals(30, "96", 2), Optional.of(Money.usd("1")));
        List<HealthIssue> issues =
                rules(Budget.DEFAULT.standing(Money.usd("96")), true, all, List.of(), QUIET, NO_QUOTES);
        assertEquals(
                List.of("budget_critical", "hourly_cap", "task_cost", "cost_spike"),
                issues.stream().map(HealthIssue::code).toList());
        assertEquals("2 tasks today cost more than $0.50 each.", issues.get(2).sentence());
        assertEquals(
                "A task costs $3.20 on average with all models, against $1.00 in the seven days before (+220.0 %).",
                issues.get(3).sentence());
        assertEquals(Role.OPS, issues.get(0).owner());
    }

    private static final Traffic.LastHour QUIET = Traffic.LastHour.QUIET;
    private static final QuoteFigures NO_QUOTES = new QuoteTally().figures();
    private static final Budget.Standing BUDGET_FINE = Budget.DEFAULT.standing(Money.usd("1"));

    private static String told(String spent, boolean cap, ModelCost all, Traffic.LastHour hour, QuoteFigures quotes) {
        return codes(rules(Budget.DEFAULT.standing(Money.usd(spent)), cap, all, List.of(), hour, quotes));
    }

    private static List<HealthIssue> rules(
            Budget.Standing standing,
            boolean cap,
            ModelCost all,
            List<ModelCost> models,
            Traffic.LastHour hour,
            QuoteFigures quotes) {
        return new HealthRules().issues(standing, cap, all, models, quotes, hour);
    }

    private static String codes(List<HealthIssue> issues) {
        return issues.stream()
                .map(issue -> issue.code() + " " + issue.severity().code())
                .collect(Collectors.joining(", "));
    }

    private static ModelCost cost(long tasks, String cost, String baseline) {
        return new ModelCost(Optional.empty(), totals(tasks, cost, 0), Optional.of(Money.usd(baseline)));
    }

    private static UsageTotals totals(long tasks, String cost, long costly) {
        return new UsageTotals(tasks, 0, 0, Money.usd(cost), costly);
    }
}
