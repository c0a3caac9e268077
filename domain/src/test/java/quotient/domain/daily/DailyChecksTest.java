package quotient.domain.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Severity;
import quotient.domain.audit.ChainCheck;
import quotient.domain.audit.ChainMark;
import quotient.domain.money.Money;
import quotient.domain.notices.Urgency;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.quoteqa.QuoteReview;
import quotient.domain.testing.TestQuotes;
import quotient.domain.usage.Budget;

@DisplayName("The automated checks of every day (P110, P98)")
class DailyChecksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final NightDesk desk = new NightDesk();

    @ParameterizedTest(name = "margin {0} %: {1}")
    @DisplayName("P98: the day's margin warns under 60 % and is critical under 50 %")
    @CsvSource({"60.00, ''", "59.99, SEV3", "50.00, SEV3", "49.99, SEV2", ", ''"})
    void marginWarnsUnderSixtyAndIsCriticalUnderFifty(String margin, String severity) {
        assertEquals(severity, name(checks(10, 0, margin).margin()));
    }

    @ParameterizedTest(name = "{1} of {0} escalated: {2}")
    @DisplayName("P98: the escalation rate warns above 25 %, is critical above 40 %, and needs ten quotes")
    @CsvSource({"9, 9, ''", "10, 2, ''", "20, 5, ''", "20, 6, SEV3", "10, 4, SEV3", "10, 5, SEV2"})
    void escalationsWarnAboveAQuarter(long quotes, long escalated, String severity) {
        assertEquals(severity, name(checks(quotes, escalated, "80").escalations()));
    }

    @Test
    void whatIsWrongIsRaisedAndWhatIsRightAgainIsCleared() {
        desk.quoted("50");
        tomorrow("2026-03-03");
        tell();
        Alert alert = alert(DeskKinds.MARGIN_DAY.code(), "day");
        assertEquals(Severity.SEV3, alert.severity());
        assertEquals(
                "The average margin of 2026-03-02 was 50.00 % over 1 quotes; below 60 % somebody looks.",
                alert.headline());
        desk.quoted("0");
        tomorrow("2026-03-04");
        tell();
        assertTrue(desk.kept(alert).timing().resolve().isPresent());
    }

    @Test
    void aDayWithoutQuotesJudgesNothing() {
        tomorrow("2026-03-03");
        DailyChecks checks = tell();
        assertEquals(List.of(), checks.troubles());
        assertEquals(
                "all in order: 0 of 0 quotes escalated, 0 priced again, budget used to 0.00 %, 0 log rows whole",
                checks.inWords());
        assertEquals(List.of(), desk.checking.notices(checks, desk.now()));
    }

    @Test
    @DisplayName("P110: fifty quotes picked by lot are priced again; the same day picks the same")
    void aSampleIsPricedAgain() {
        for (int quote = 0; quote < 60; quote++) {
            desk.quoted("0");
        }
        tomorrow("2026-03-03");
        assertEquals(50, desk.checking.check(desk.now()).sample().quotes());
        assertEquals(desk.checking.check(desk.now()), desk.checking.check(desk.now()));
    }

    @Test
    @DisplayName("P110: the audit log is read on from where the last reading ended, and whole on Mondays")
    void theAuditLogIsReadOn() {
        desk.quoted("0");
        tomorrow("2026-03-03");
        DailyChecks checks = tell();
        assertEquals(checks.chain().reached(), desk.ports.chainMarks().last());
        desk.ports.chainMarks().keep(new ChainMark(1, "f".repeat(64)));
        DailyChecks broken = tell();
        assertEquals(OptionalLong.of(1), broken.chain().firstBroken());
        assertEquals(
                Severity.SEV1, alert(DeskKinds.AUDIT_BROKEN.code(), "audit").severity());
        assertEquals(
                List.of(Urgency.URGENT),
                desk.checking.notices(broken, desk.now()).stream()
                        .map(notice -> notice.urgency())
                        .toList());
        tomorrow("2026-03-09");
        assertTrue(desk.checking.check(desk.now()).chain().isWhole(), "read from its beginning");
    }

    private void tomorrow(String day) {
        desk.clock.moveTo(day + "T07:30:00-05:00");
    }

    private DailyChecks tell() {
        DailyChecks checks = desk.checking.check(desk.now());
        desk.checking.tell(checks, desk.now());
        return checks;
    }

    private Alert alert(String kind, String subject) {
        return desk.ports.alerts().latest(kind, subject).orElseThrow();
    }

    private static String name(Optional<Severity> severity) {
        return severity.map(Severity::name).orElse("");
    }

    private static DailyChecks checks(long count, long escalated, String margin) {
        QuoteFigures quotes = new QuoteFigures(
                count,
                count,
                escalated,
                count,
                0,
                0,
                Optional.ofNullable(margin).map(BigDecimal::new),
                Optional.empty(),
                Map.of(),
                Map.of());
        return new DailyChecks(
                DAY,
                Budget.DEFAULT.standing(Money.usd("0")),
                quotes,
                new QuoteReview(TestQuotes.START, TestQuotes.START, 0, 0, 0, List.of()),
                new ChainCheck(ChainMark.START, OptionalLong.empty()));
    }
}
