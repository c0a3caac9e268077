package quotient.domain.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import quotient.domain.clientreports.ClientReport;
import quotient.domain.clientreports.ReportKind;
import quotient.domain.clientreports.ReportPeriod;

/** Reports as they may be kept. */
public final class TestReports {
    private TestReports() {}

    /** Of February 2026, with something in every part of it. */
    public static ClientReport content(String project) {
        return new ClientReport(
                ReportPeriod.endingWith(ReportKind.MONTHLY, YearMonth.of(2026, 2)),
                "Acme",
                project,
                "USD",
                LocalDate.of(2026, 1, 10),
                new BigDecimal("9000"),
                "In February 2026 it brought much.",
                List.of("The work costs $2,000.00 less a month than before."),
                List.of("Nothing gives cause for concern."),
                "Look at labor next.",
                List.of(new ClientReport.Headline("roi_percentage", "ROI", "25.0 %", "How it is reckoned")),
                List.of(new ClientReport.Compared(
                        "Cost", "Cost of the work", "$5.00", "$4.00", "-20.0 %", ClientReport.Way.BETTER)),
                List.of(new ClientReport.Changed("It costs less.", "Labor \"down\" & out.")),
                List.of(new ClientReport.CostOnDay(LocalDate.of(2026, 1, 31), new BigDecimal("4.50"))),
                List.of(new ClientReport.Month(YearMonth.of(2026, 1), new BigDecimal("2000"), new BigDecimal("200.5"))),
                List.of(new ClientReport.PeriodFigure("Benefit", "$1.00", "$2.00", "+100.0 %")),
                List.of(new ClientReport.NextAction("Look at labor.", "Rae", LocalDate.of(2026, 3, 31))));
    }
}
