package quotient.domain.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestExceptions;

@DisplayName("P59: the weekly burn-down")
final class BurnDownTest {
    @EachRow
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a quarter less is on target    | 4 | 3 | -25.0 | true
            less than a quarter is not     | 5 | 4 | -20.0 | false
            more at risk                   | 2 | 3 | 50.0  | false
            a third, rounded               | 3 | 2 | -33.3 | true
            nothing to reduce, nothing new | 0 | 0 | -     | true
            nothing before, one now        | 0 | 1 | -     | false
            """)
    void aQuarterLessAMonth(String sentence, long before, long now, String change, boolean onTarget) {
        ExceptionWeek week = new ExceptionWeek(LocalDate.of(2026, 3, 2), 0, 0, 0, BigDecimal.ZERO, now, now);
        ExceptionBoard board =
                new ExceptionBoard(LocalDate.of(2026, 3, 6), new RegistryRisk(now, now, 20), Map.of(), List.of());
        BurnDown burnDown = new BurnDown(board, List.of(week), before);
        assertEquals(Optional.ofNullable(change).map(BigDecimal::new), burnDown.monthlyChange(), sentence);
        assertEquals(onTarget, burnDown.isOnTarget(), sentence);
    }

    @Test
    void weeksAreReckonedFromTheRecords() {
        Registry registry = new Registry();
        TestExceptions made = TestExceptions.plain();
        keep(registry, made.on("2026-01-20").progressed("1.50", "2026-02-24"));
        keep(registry, made.on("2026-02-12").ended(ExceptionStatus.CLOSED, "2026-02-25"));
        keep(registry, made.on("2026-02-26"));
        keep(registry, made.on("2026-01-25").ended(ExceptionStatus.RETIRED, "2026-03-02"));
        BurnDown burnDown = registry.burning.now(2);
        List<ExceptionWeek> weeks = burnDown.weeks();
        assertEquals(8, weeks.size());
        assertEquals(new ExceptionWeek(LocalDate.of(2026, 2, 23), 1, 1, 0, new BigDecimal("1.50"), 3, 2), weeks.get(6));
        assertEquals(
                new ExceptionWeek(LocalDate.of(2026, 3, 2), 0, 0, 1, new BigDecimal("0.00"), 2, 1), burnDown.latest());
        assertEquals(0, burnDown.atRiskMonthAgo());
        assertEquals(new RegistryRisk(2, 1, 41), burnDown.board().risk());
        assertEquals(
                Map.of(
                        AgeBand.EXECUTING,
                        1L,
                        AgeBand.MANAGER_REVIEW,
                        0L,
                        AgeBand.LEADERSHIP,
                        0L,
                        AgeBand.REAPPROVAL,
                        1L),
                burnDown.board().bands());
    }

    private static void keep(Registry registry, TestExceptions made) {
        registry.ports
                .exceptions()
                .add(made.exception(registry.ports.exceptions().nextId()));
    }
}
