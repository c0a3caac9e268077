package quotient.domain.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestProjects;

@DisplayName("M3, M4, M10, M11, M17, D11, X18, X19: what is believed of figures")
final class MetricRulesTest {
    private static final ProjectId ID = ProjectId.ofNumber(1001);

    @Test
    @DisplayName("M3: a baseline has 28 fields in five groups; M4: a measurement three more")
    void thereAreTwentyEightFieldsAndThree() {
        assertEquals(28, Metric.ofBaseline().size());
        assertEquals(31, Metric.ofMeasurement().size());
        Map<MetricGroup, Integer> sizes = new TreeMap<>();
        Metric.ofMeasurement().forEach(metric -> sizes.merge(metric.group(), 1, Integer::sum));
        assertEquals(List.of(8, 4, 4, 5, 7, 3), List.copyOf(sizes.values()));
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a cost of nothing is possible         | monthly_labor_cost=0                                   | -
            no cost is negative                   | monthly_labor_cost=-1                                  | metrics.monthly_labor_cost
            a percentage ends at 100              | total_monthly_cost=1 error_rate_percentage=100.1       | metrics.error_rate_percentage
            a net promoter score may be negative  | total_monthly_cost=1 nps_score=-100                    | -
            and ends at -100                      | total_monthly_cost=1 nps_score=-101                    | metrics.nps_score
            satisfaction goes from 0 to 100       | total_monthly_cost=1 csat_score=4.5                    | -
            a count is whole                      | total_monthly_cost=1 leads_per_month=1.5               | metrics.leads_per_month
            no exponents                          | total_monthly_cost=1e3                                 | metrics.total_monthly_cost
            no NaN                                | total_monthly_cost=NaN                                 | metrics.total_monthly_cost
            an upper bound                        | total_monthly_cost=1000000000001                       | metrics.total_monthly_cost
            a period is day, week or month        | total_monthly_cost=1 period_type=year                  | metrics.period_type
            a name that nobody knows              | total_monthly_cost=1 monthly_labour_cost=1             | metrics.monthly_labour_cost
            a name of measurements                | total_monthly_cost=1 ai_solution_cost=1                | metrics.ai_solution_cost
            a baseline needs a cost               | csat_score=70                                          | metrics.total_monthly_cost
            two mistakes are told at once         | monthly_labor_cost=-1 nps_score=0.5                    | metrics.monthly_labor_cost,metrics.nps_score
            the total may differ by 1 %           | monthly_labor_cost=9000 monthly_software_cost=500 monthly_overhead_cost=300 monthly_error_cost=200 total_monthly_cost=10100   | -
            but not by more                       | monthly_labor_cost=9000 monthly_software_cost=500 monthly_overhead_cost=300 monthly_error_cost=200 total_monthly_cost=10100.01 | metrics.total_monthly_cost
            a part is missing: more is possible   | monthly_labor_cost=9000 total_monthly_cost=12000       | -
            less is not                           | monthly_labor_cost=9000 total_monthly_cost=8000        | metrics.total_monthly_cost
            a year is twelve months               | monthly_labor_cost=1000 annual_labor_cost=12121        | metrics.annual_labor_cost
            within 1 %                            | monthly_labor_cost=1000 annual_labor_cost=12120        | -
            the year in full                      | total_monthly_cost=1000 total_annual_cost=13000        | metrics.total_annual_cost
            """)
    void aBaselineIsRead(String sentence, String figures, String fields) {
        Map<String, String> typed = typed(figures);
        typed.put("capture_date", "2025-12-15");
        List<String> wrong = fields == null ? List.of() : List.of(fields.split(","));
        assertEquals(
                wrong,
                errors(() -> MetricsForm.baseline(typed)).stream()
                        .map(FieldError::field)
                        .toList(),
                sentence);
    }

    @Test
    @DisplayName("D11: a total that differs is refused with both figures")
    void aTotalThatDiffersIsRefusedWithBothFigures() {
        Map<String, String> typed = typed("monthly_labor_cost=9000 monthly_software_cost=500 monthly_overhead_cost=300"
                + " monthly_error_cost=200 total_monthly_cost=12000");
        typed.put("capture_date", "2025-12-15");
        assertEquals(
                "total_monthly_cost is given as 12,000.00, but the sum of its parts a month is 10,000.00: they may"
                        + " differ by 1 % at the most. Correct one of them, or leave the total out.",
                errors(() -> MetricsForm.baseline(typed)).get(0).message());
    }

    @Test
    @DisplayName("M17: confidence, source and note are those of the figure, else those of all")
    void eachFigureHasItsConfidence() {
        Map<String, String> typed = typed("monthly_labor_cost=15000 csat_score=80");
        typed.putAll(Map.of(
                "measurement_date", "2026-01-31",
                "confidence", "high",
                "source", "payroll",
                "confidences.csat_score", "low",
                "metric_notes.csat_score", "12 answers",
                "business_change", "sold a branch"));
        NewSnapshot read = MetricsForm.measurement(typed);
        assertEquals(
                Optional.of(new MetricValue(new BigDecimal("15000"), Confidence.HIGH, "payroll", "")),
                read.metrics().value(Metric.MONTHLY_LABOR_COST));
        assertEquals(
                Optional.of(new MetricValue(new BigDecimal("80"), Confidence.LOW, "payroll", "12 answers")),
                read.metrics().value(Metric.CSAT_SCORE));
        assertEquals(Optional.of(MeasurementPeriod.MONTH), read.period());
        assertEquals("sold a branch", read.remarks().business());
        typed.put("confidences.nps_score", "low");
        typed.put("why", "x");
        typed.put("measurement_date", "31.1.2026");
        assertEquals(
                List.of("why", "measurement_date", "confidences.nps_score"),
                errors(() -> MetricsForm.measurement(typed)).stream()
                        .map(FieldError::field)
                        .toList());
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            half is not yet too much            | error_rate=4                  | -
            more than half is                   | error_rate=3.9                | variance error_rate_percentage
            up as well                          | error_rate=12.1               | variance error_rate_percentage
            fifty points of a score             | nps_score=60                  | -
            more than fifty points              | nps_score=61                  | variance nps_score
            from nothing there is no percentage | complaints_per_month=9        | -
            never measured before               | csat_score=10                 | -
            """)
    void whatMovesByMoreThanHalfIsFlagged(String sentence, String figures, String flags) {
        Snapshot entry = TestProjects.measurement(ID, 2, "2026-01-31", figures);
        ProjectHistory history = new ProjectHistory(List.of(
                TestProjects.reviewed(ID, 1, "total_monthly_cost=1 error_rate=8 nps_score=10 complaints_per_month=0"),
                entry));
        assertEquals(Optional.ofNullable(flags), told(entry, history), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            as always                                     | 100 102 98 101 99  | 103 | -
            far from everything                           | 100 102 98 101 99  | 125 | outlier avg_response_time_hours
            one wild figure does not hide another         | 100 102 98 101 149 | 125 | outlier avg_response_time_hours
            a history that never moved allows some noise  | 100 100 100 100 100| 117 | -
            but not everything                            | 100 100 100 100 100| 118 | outlier avg_response_time_hours
            four figures are no history                   | 100 102 98 101     | 140 | -
            """)
    @DisplayName("M10: outliers by median and median absolute deviation of the project's own history")
    void outliersAreFlagged(String sentence, String before, String now, String flags) {
        List<Snapshot> entries = new ArrayList<>(List.of(TestProjects.reviewed(ID, 1, "total_monthly_cost=1")));
        Stream.of(before.strip().split(" "))
                .forEach(figure -> entries.add(TestProjects.measurement(
                        ID, entries.size() + 1, "2026-01-0" + entries.size(), "avg_response_time_hours=" + figure)));
        Snapshot entry =
                TestProjects.measurement(ID, entries.size() + 1, "2026-02-01", "avg_response_time_hours=" + now);
        entries.add(entry);
        assertEquals(Optional.ofNullable(flags), told(entry, new ProjectHistory(entries)), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            three are too few              | 1 2 3               | -         | 0
            four that rise: 2 of 24 orders | 1 2 3 4             | improving | 6
            four that fall                 | 4 3 2 1             | declining | -6
            one pair in the wrong order    | 1 2 4 3             | stable    | 4
            five with one: 10 of 120       | 1 2 3 5 4           | improving | 8
            all the same                   | 7 7 7 7 7           | stable    | 0
            up and down                    | 1 9 2 8 3 7         | stable    | 3
            """)
    @DisplayName("M6: a trend by the exact Mann-Kendall test at 10 %")
    void aTrendIsTested(String sentence, String figures, String trend, int s) {
        Optional<MannKendall> test = MannKendall.of(
                Stream.of(figures.split(" ")).map(BigDecimal::new).toList());
        assertEquals(Optional.ofNullable(trend), test.map(MannKendall::trend).map(Trend::code), sentence);
        assertEquals(s, test.map(MannKendall::s).orElse(0), sentence);
    }

    @Test
    @DisplayName("M16, M18: how complete the figures are, and how many were corrected")
    void howWellAProjectIsTracked() {
        Snapshot baseline =
                TestProjects.reviewed(ID, 1, "annual_labor_cost=12 error_rate=8 csat_score=70 period_type=week");
        Snapshot wrong = TestProjects.measurement(ID, 2, "2026-01-31", "monthly_labor_cost=1");
        Snapshot right = TestProjects.measurement(ID, 3, "2026-01-31", "monthly_labor_cost=2 ai_solution_cost=1");
        TrackingQuality quality = TrackingQuality.of(new ProjectHistory(List.of(baseline, wrong, right)));
        assertEquals(Optional.of(new BigDecimal("13.6")), quality.completeness(), "5 of 28 and 3 of 31");
        assertEquals(Optional.of(new BigDecimal("24.1")), quality.mustCompleteness(), "4 of 14 and 3 of 15");
        assertEquals(List.of(1, 3), List.of(quality.corrections(), quality.entries()));
        assertEquals(
                "nothing was entered yet",
                TrackingQuality.of(new ProjectHistory(List.of())).spoken());
    }

    private static Optional<String> told(Snapshot entry, ProjectHistory history) {
        return Flags.of(entry, history).stream()
                .map(flag -> flag.kind().code() + " " + flag.metric().code())
                .reduce((first, second) -> first + ", " + second);
    }

    private static Map<String, String> typed(String figures) {
        Map<String, String> typed = new TreeMap<>();
        Stream.of(figures.split(" "))
                .map(figure -> figure.split("="))
                .forEach(parts -> typed.put("metrics." + parts[0], parts[1]));
        return typed;
    }

    private static List<FieldError> errors(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors();
        }
    }
}
