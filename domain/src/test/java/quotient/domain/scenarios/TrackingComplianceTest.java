package quotient.domain.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Segment;
import quotient.domain.digests.Share;
import quotient.domain.digests.Week;
import quotient.domain.digests.WeeklyNotices;
import quotient.domain.notices.Notice;
import quotient.domain.pricing.QuoteId;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestScenarios;
import quotient.domain.testing.TestWeeks;

@DisplayName("P46, P98: compliance of proposals by the week")
final class TrackingComplianceTest {
    private static final Instant FRIDAY = TestWeeks.FRIDAY;

    private final Ports ports = TestWeeks.empty().ports();
    private final TrackingCompliance tracking = new TrackingCompliance(
            ports.transactions(),
            ports.scenarios(),
            new RaisingAlerts(
                    ports.transactions(),
                    ports.alerts(),
                    new Routing(ports.alertRules(), DeskKinds.all()),
                    ports.auditTrail()),
            ports.companies(),
            new CountedNoticeIds());

    @EachRow
    @DisplayName("P98, X1: under 80 % warns, under exactly two thirds is critical, of ten options")
    @CsvSource({
        "all of them,                   12, 12, ''",
        "80 % is enough,                10, 8,  ''",
        "under 80 % warns,              14, 11, SEV3",
        "exactly two thirds still only, 12, 8,  SEV3",
        "one less is critical,          12, 7,  SEV2",
        "none is critical,              10, 0,  SEV2",
        "nine options say nothing,      9,  0,  ''"
    })
    void severity(String row, long options, long compliant, String severity) {
        assertEquals(
                severity,
                week(new SegmentCompliance(Segment.SMB, 3, options, compliant))
                        .severity()
                        .map(Severity::name)
                        .orElse(""));
    }

    @Test
    void segmentsAddUp() {
        ComplianceWeek week =
                week(new SegmentCompliance(Segment.ENTERPRISE, 1, 3, 3), new SegmentCompliance(Segment.SMB, 3, 9, 5));
        assertEquals(new Share(8, 12), week.all());
        assertEquals(new Share(5, 9), week.of(Segment.SMB));
        assertEquals(new Share(0, 0), week.of(Segment.STARTUP));
        assertEquals(4, week.portfolios());
        assertEquals(
                "8 of 12 options of the week's proposals keep their guardrail (66.7 %); under 80 % is a warning",
                week.sentence());
    }

    @Test
    @DisplayName("P98: what is under is raised, and what is right again is cleared")
    void theAlertStandsWhileItIsUnder() {
        for (int number = 1; number <= 4; number++) {
            tested(number, Segment.SMB, FRIDAY.minus(Duration.ofDays(6)), "0", "10", "90");
        }
        tracking.tell(tracking.week(FRIDAY), FRIDAY);
        Alert alert = alert().orElseThrow();
        assertEquals(Severity.SEV3, alert.severity());
        assertEquals(
                "8 of 12 options of the week's proposals keep their guardrail (66.7 %); under 80 % is a warning.",
                alert.headline());
        Instant later = FRIDAY.plus(Duration.ofDays(2));
        tracking.tell(tracking.week(later), later);
        assertTrue(alert().orElseThrow().timing().resolve().isPresent());
    }

    @Test
    @DisplayName("P46: eight weeks by segment, for revenue, once a proposal was tested")
    void theTrendIsToldToRevenue() {
        assertEquals(List.of(), tracking.notices(TestWeeks.NEW_YORK, FRIDAY));
        tested(1, Segment.SMB, FRIDAY.minus(Duration.ofDays(10)), "0", "90");
        tested(2, Segment.ENTERPRISE, FRIDAY.minus(Duration.ofDays(1)), "0", "10");
        List<ComplianceWeek> trend = tracking.trend(new Week(TestWeeks.NEW_YORK, FRIDAY));
        assertEquals(8, trend.size());
        assertEquals(new Share(1, 2), trend.get(6).of(Segment.SMB));
        assertEquals(new Share(2, 2), trend.get(7).all());
        Notice notice = tracking.notices(TestWeeks.NEW_YORK, FRIDAY).get(0);
        assertEquals("C0REV", notice.to().id());
        assertEquals(TrackingCompliance.TREND, notice.kind());
        assertEquals(new Week(TestWeeks.NEW_YORK, FRIDAY), WeeklyNotices.week(notice));
    }

    private void tested(long number, Segment segment, Instant at, String... discounts) {
        ports.scenarios().add(TestScenarios.set(number, QuoteId.ofNumber(number), segment, at, discounts));
    }

    private Optional<Alert> alert() {
        return ports.alerts().latest(DeskKinds.PORTFOLIO_COMPLIANCE.code(), "week");
    }

    private static ComplianceWeek week(SegmentCompliance... segments) {
        return new ComplianceWeek(new Week(TestWeeks.NEW_YORK, FRIDAY), List.of(segments));
    }
}
