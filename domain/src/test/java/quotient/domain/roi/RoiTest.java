package quotient.domain.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.money.Money;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestProjects;

@DisplayName("D11-D14, M5, M6, M22: the return, by hand-computed examples")
final class RoiTest {
    private static final ProjectId ID = ProjectId.ofNumber(1001);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final String BEFORE = "monthly_labor_cost=15000 monthly_software_cost=500 monthly_overhead_cost=2000"
            + " monthly_error_cost=500 avg_task_completion_time=45 volume_per_period=200 period_type=week"
            + " rework_hours_per_week=10 error_rate_percentage=8.5 csat_score=72 conversion_rate_percentage=10"
            + " monthly_revenue=50000";
    private static final String AFTER = "monthly_labor_cost=13000 monthly_software_cost=500 monthly_overhead_cost=2000"
            + " monthly_error_cost=300 avg_task_completion_time=30 volume_per_period=220 period_type=week"
            + " rework_hours_per_week=6 error_rate_percentage=4.2 csat_score=80 conversion_rate_percentage=12.5"
            + " monthly_revenue=52000 ai_solution_cost=400";

    /** Went live on 10 January; 12,000 once; 40 % of more revenue counts: 2,200 + 800 a month, three months. */
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            18,000 - 15,800                                   | cost_savings_monthly              | 2200.00
            x 12                                              | cost_savings_annual               | 26400.00
            15 of 45 minutes                                  | time_savings_percentage           | 33.3
            4.3 of 8.5, half even                             | error_reduction_percentage        | 50.6
            52,000 - 50,000, in full                          | revenue_increase                  | 2000.00
            2,200 + 40 % of 2,000                             | monthly_benefit                   | 3000.00
            January, February, March                          | total_benefit                     | 9000.00
            12,000 + 3 x 400                                  | investment                        | 13200.00
            (9,000 - 13,200) / 13,200                         | roi_percentage                    | -31.8
            12,000 / (3,000 - 400)                            | payback_period_months             | 4.6
            80 - 72 points                                    | customer_satisfaction_improvement | 8.0
            12.5 - 10 percentage points                       | conversion_rate_improvement       | 2.5
            (220 / 15,800) / (200 / 18,000) - 1               | efficiency_gain_percentage        | 25.3
            15 minutes x 220 / 60, and 4 hours of rework      | hours_saved_per_week              | 59.0
            59 x 365.25/84 x 50, beside the benefit           | value_of_saved_hours              | 12827.23
            """)
    void everyFigureIsTheOneReckonedByHand(String sentence, String figure, BigDecimal expected) {
        Roi roi = roi("12000", "40", "2026-01-10", MARCH, BEFORE, "2026-01-31 " + AFTER);
        assertEquals(Optional.of(expected), shown(roi, figure), sentence);
        assertEquals("3 months", roi.period());
    }

    /** The baseline costs 10,000 a month and nothing else is said. */
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            12 months of 1,000 for 6,000                         | 6000  | 2026-01-01 | 2026-12-31 | 2026-01-31 total_monthly_cost=9000 ai_solution_cost=0      | 100.0  | 6.0
            the month of the go-live counts whole                | 1000  | 2026-01-31 | 2026-01-31 | 2026-01-15 total_monthly_cost=9000 ai_solution_cost=0      | 0.0    | 1.0
            a month that is not over does not count              | 1000  | 2026-01-01 | 2026-02-27 | 2026-01-15 total_monthly_cost=9000 ai_solution_cost=0      | 0.0    | 1.0
            before the first measurement nothing counts          | 1000  | 2026-01-01 | 2026-03-31 | 2026-03-01 total_monthly_cost=8000 ai_solution_cost=500    | 33.3   | 0.7
            no whole month yet                                   | 1000  | 2026-03-05 | 2026-03-30 | 2026-03-10 total_monthly_cost=8000 ai_solution_cost=0      | -100.0 | 0.5
            it costs more than before                            | 1000  | 2026-01-01 | 2026-02-28 | 2026-01-15 total_monthly_cost=11000 ai_solution_cost=0     | -300.0 | never
            the solution eats up what is saved                   | 1000  | 2026-01-01 | 2026-01-31 | 2026-01-15 total_monthly_cost=9000 ai_solution_cost=1000   | -50.0  | never
            nothing paid once: paid back at once                 | 0     | 2026-01-01 | 2026-01-31 | 2026-01-15 total_monthly_cost=9000 ai_solution_cost=500    | 100.0  | 0.0
            nothing invested at all                              | 0     | 2026-01-01 | 2026-01-31 | 2026-01-15 total_monthly_cost=9000 ai_solution_cost=0      | null   | 0.0
            annual figures are twelve months                     | 1000  | 2026-01-01 | 2026-01-31 | 2026-01-15 total_annual_cost=108000 ai_solution_cost=0     | 0.0    | 1.0
            half even: 0.25 % is shown as 0.2                    | 40000 | 2026-01-01 | 2026-01-31 | 2026-01-15 total_monthly_cost=-30100 ai_solution_cost=0    | 0.2    | 1.0
            """)
    void theReturnCountsWholeMonths(
            String sentence,
            String oneOff,
            String goLive,
            LocalDate asOf,
            String measured,
            String percent,
            String pays) {
        Roi roi = roi(oneOff, "100", goLive, asOf, "total_monthly_cost=10000", measured);
        assertEquals(
                percent,
                shown(roi, "roi_percentage").map(BigDecimal::toPlainString).orElse("null"),
                sentence);
        Figure payback = roi.figure(RoiFigure.PAYBACK_PERIOD_MONTHS);
        assertEquals(
                pays,
                shown(roi, "payback_period_months")
                        .map(BigDecimal::toPlainString)
                        .or(payback::word)
                        .orElse("null"),
                sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            no baseline of the time             | total_monthly_cost=10000                            | total_monthly_cost=9000 avg_task_completion_time=3  | time_savings_percentage           | the baseline of 2025-12-15 has no avg_task_completion_time
            a baseline of zero                  | total_monthly_cost=10000 error_rate=0               | total_monthly_cost=9000 error_rate=1                | error_reduction_percentage        | the baseline of 2025-12-15 has error_rate_percentage 0, and there is no percentage of nothing
            never measured                      | total_monthly_cost=10000 csat_score=70              | total_monthly_cost=9000                             | customer_satisfaction_improvement | no measurement on or before 2026-03-31 has csat_score
            other parts of the cost             | monthly_labor_cost=9000 monthly_error_cost=1000     | monthly_labor_cost=5000                             | cost_savings_monthly              | the measurement of 2026-01-31 and the baseline do not hold the same parts of the cost: give monthly_error_cost, 0 if there is none, or total_monthly_cost
            no cost, so no return either        | monthly_labor_cost=9000 monthly_error_cost=1000     | monthly_labor_cost=5000                             | roi_percentage                    | 2026-01: the measurement of 2026-01-31 and the baseline do not hold the same parts of the cost: give monthly_error_cost, 0 if there is none, or total_monthly_cost
            a volume without its period         | total_monthly_cost=10000 volume_per_period=200      | total_monthly_cost=9000 volume_per_period=200       | efficiency_gain_percentage        | the baseline of 2025-12-15 has no volume_per_period with its period_type
            a volume of zero before             | total_monthly_cost=10000 volume_per_period=0 period_type=day | total_monthly_cost=9000 volume_per_period=2 period_type=day | efficiency_gain_percentage | the baseline of 2025-12-15 has a volume of 0
            """)
    void whatIsNotKnownIsToldWithItsReason(String sentence, String before, String after, String figure, String reason) {
        Roi roi = roi("12000", "100", "2026-01-10", MARCH, before, "2026-01-31 " + after);
        assertEquals(Optional.empty(), shown(roi, figure), sentence);
        assertEquals(reason, roi.figure(RoiFigure.ofWord(figure).orElseThrow()).note(), sentence);
    }

    @Test
    @DisplayName("M11: without a baseline that somebody has reviewed nothing is told")
    void aBaselineThatNobodyReviewedDoesNotCount() {
        ProjectHistory draft = new ProjectHistory(
                List.of(TestProjects.baseline(ID, 1, BEFORE), TestProjects.measurement(ID, 2, "2026-01-31", AFTER)));
        Roi roi = Roi.of(new RoiCase(TestProjects.project(1001), Optional.empty(), draft, MARCH));
        for (RoiFigure figure : RoiFigure.values()) {
            assertEquals(Optional.empty(), roi.shown(figure), figure.code());
        }
        assertEquals(
                "the baseline of 2025-12-15 waits for review by somebody else than Olu",
                roi.figure(RoiFigure.ROI_PERCENTAGE).note());
    }

    @Test
    @DisplayName("D12: the client's contract value stands in for a one-off cost that nobody gave")
    void theContractValueStandsIn() {
        ProjectHistory history =
                history("total_monthly_cost=10000", "2026-01-31 total_monthly_cost=9000 ai_solution_cost=0");
        Project silent =
                TestProjects.project(1001, "Acme", Optional.empty(), "100", Optional.of(LocalDate.of(2026, 1, 1)));
        Roi paid = Roi.of(new RoiCase(silent, Optional.of(Money.usd("6000")), history, MARCH));
        assertEquals(Optional.of(new BigDecimal("-50.0")), paid.shown(RoiFigure.ROI_PERCENTAGE));
        Roi unknown = Roi.of(new RoiCase(silent, Optional.empty(), history, MARCH));
        assertEquals(
                "neither P-1001 has a one_off_cost nor Acme a contract_value",
                unknown.figure(RoiFigure.ROI_PERCENTAGE).note());
    }

    @Test
    @DisplayName("D11, M17: a cost of the solution that nobody gave counts as 0, and it is said and trusted little")
    void aSilentSolutionCostIsSaid() {
        Roi roi = roi(
                "1000", "100", "2026-01-01", MARCH, "total_monthly_cost=10000", "2026-01-31 total_monthly_cost=9000");
        assertEquals(Optional.of(new BigDecimal("200.0")), shown(roi, "roi_percentage"));
        assertTrue(roi.figure(RoiFigure.ROI_PERCENTAGE).note().contains("ai_solution_cost, so it counts as 0"));
        assertEquals(Confidence.LOW, roi.confidence());
    }

    @Test
    @DisplayName("M11: a figure that stands out is trusted little until somebody has looked at it")
    void aFigureThatStandsOutIsTrustedLittle() {
        Snapshot baseline = TestProjects.reviewed(ID, 1, "total_monthly_cost=10000");
        Snapshot halved = TestProjects.measurement(ID, 2, "2026-01-31", "total_monthly_cost=4000 ai_solution_cost=1");
        Roi before = of(List.of(baseline, halved), MARCH);
        assertEquals(Confidence.LOW, before.confidence());
        assertTrue(
                before.remarks().get("review").contains("a change of -60.0 %"),
                before.remarks().toString());
        Roi after = of(List.of(baseline, halved.judged(new Verdict(true, TestProjects.MAX))), MARCH);
        assertEquals(Confidence.HIGH, after.confidence());
        Roi without = of(List.of(baseline, halved.judged(new Verdict(false, TestProjects.MAX))), MARCH);
        assertTrue(without.figure(RoiFigure.MONTHLY_BENEFIT).note().startsWith("there is no measurement"));
    }

    @Test
    @DisplayName("Another currency changes no percentage, and the months of payback neither")
    void anotherCurrencyChangesNoPercentage() {
        Roi dollars = roi("12000", "40", "2026-01-10", MARCH, BEFORE, "2026-01-31 " + AFTER);
        Roi yen = roi("1800000", "40", "2026-01-10", MARCH, scaled(BEFORE), "2026-01-31 " + scaled(AFTER));
        for (RoiFigure figure : RoiFigure.values()) {
            if (!figure.isMoney()) {
                assertEquals(dollars.shown(figure), yen.shown(figure), figure.code());
            }
        }
        assertEquals(Optional.of(new BigDecimal("330000.00")), yen.shown(RoiFigure.COST_SAVINGS_MONTHLY));
    }

    @Test
    @DisplayName("More savings never lower the return, and the order of entry never matters")
    void moreSavingsNeverLowerTheReturn() {
        Random random = new Random(7);
        BigDecimal before = null;
        for (int cost = 20_000; cost >= 0; cost -= 500) {
            List<Snapshot> entries = new ArrayList<>(List.of(
                    TestProjects.reviewed(ID, 1, "total_monthly_cost=10000"),
                    TestProjects.measurement(
                            ID, 2, "2026-01-20", "total_monthly_cost=" + cost + " ai_solution_cost=70"),
                    TestProjects.measurement(ID, 3, "2026-02-20", "total_monthly_cost=9500 ai_solution_cost=90"),
                    TestProjects.measurement(ID, 4, "2026-03-20", "total_monthly_cost=" + cost / 2)));
            Roi inOrder = of(entries, MARCH);
            Collections.shuffle(entries, random);
            Roi shuffled = of(renumbered(entries), MARCH);
            for (RoiFigure figure : RoiFigure.values()) {
                assertEquals(inOrder.figure(figure), shuffled.figure(figure), figure.code());
            }
            assertEquals(inOrder.trend(), shuffled.trend());
            BigDecimal percent =
                    inOrder.figure(RoiFigure.ROI_PERCENTAGE).value().orElseThrow();
            assertTrue(before == null || percent.compareTo(before) >= 0, "at a cost of " + cost);
            before = percent;
        }
    }

    private static List<Snapshot> renumbered(List<Snapshot> entries) {
        List<Snapshot> renumbered = new ArrayList<>();
        for (Snapshot entry : entries) {
            renumbered.add(new Snapshot(
                    entry.project(),
                    renumbered.size() + 1,
                    entry.day(),
                    entry.period(),
                    entry.metrics(),
                    entry.remarks(),
                    entry.entered(),
                    entry.verdict()));
        }
        return renumbered;
    }

    private static String scaled(String figures) {
        List<String> scaled = new ArrayList<>();
        for (String figure : figures.split(" ")) {
            String[] parts = figure.split("=");
            boolean money = Metric.ofWord(parts[0]).orElseThrow().unit().isMoney();
            scaled.add(money ? parts[0] + "=" + new BigDecimal(parts[1]).multiply(BigDecimal.valueOf(150)) : figure);
        }
        return String.join(" ", scaled);
    }

    private static Optional<BigDecimal> shown(Roi roi, String figure) {
        return roi.shown(RoiFigure.ofWord(figure).orElseThrow());
    }

    private static Roi of(List<Snapshot> entries, LocalDate asOf) {
        return Roi.of(new RoiCase(TestProjects.project(1001), Optional.empty(), new ProjectHistory(entries), asOf));
    }

    static Roi roi(String oneOff, String margin, String goLive, LocalDate asOf, String before, String... measured) {
        Project project =
                TestProjects.project(1001, "Acme", Optional.of(oneOff), margin, Optional.of(LocalDate.parse(goLive)));
        return Roi.of(new RoiCase(project, Optional.empty(), history(before, measured), asOf));
    }

    /** @param measured the day, then the figures */
    private static ProjectHistory history(String before, String... measured) {
        List<Snapshot> entries = new ArrayList<>(List.of(TestProjects.reviewed(ID, 1, before)));
        Stream.of(measured).forEach(entry -> {
            String[] parts = entry.strip().split(" ", 2);
            entries.add(TestProjects.measurement(ID, entries.size() + 1, parts[0], parts[1]));
        });
        return new ProjectHistory(entries);
    }
}
