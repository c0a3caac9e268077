package quotient.domain.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Severity;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Quote;

@DisplayName("Approvals that wait past their time raise an alert, and clear it when decided (P26)")
class LateApprovalsTest {

    private static final String KIND = DeskKinds.APPROVAL_LATE.code();

    private final NightDesk desk = new NightDesk();

    @Test
    void anOrdinaryApprovalHasUntilTheEndOfTheNextBusinessDay() {
        Quote quote = desk.submitted("15");
        at("2026-03-03T18:00:00-05:00");
        assertEquals(List.of(), lateNow());
        at("2026-03-03T18:00:01-05:00");
        assertEquals(List.of("Q-1001"), lateNow());
        Alert alert = alert(quote);
        assertEquals(Severity.SEV3, alert.severity());
        assertEquals(Optional.of(new PersonId("U0MGR")), alert.owner());
        assertEquals(
                "Q-1001 of Rae waits for the sales manager past its time, which was 18:00 on 2026-03-03.",
                alert.headline());
    }

    @Test
    @DisplayName("P26: a margin below its guardrail has two business hours; a critical one is SEV-2")
    void aMarginBelowItsGuardrailHasTwoHours() {
        Quote quote = desk.submitted("60");
        at("2026-03-02T12:00:00-05:00");
        assertEquals(List.of(), lateNow());
        at("2026-03-02T12:00:01-05:00");
        assertEquals(List.of("Q-1001"), lateNow());
        assertEquals(Severity.SEV2, alert(quote).severity());
    }

    @Test
    void theTimeBeginsWhenTheApproversWereAsked() {
        Quote draft = desk.quoted("15");
        at("2026-03-05T10:00:00-05:00");
        NightDesk.done(desk.submitting.submit(desk.rae, draft.id(), ""));
        assertEquals(List.of(), lateNow());
    }

    @Test
    void itIsToldOnceAndClearsWhenSomebodyHasDecided() {
        Quote quote = desk.submitted("15");
        at("2026-03-04T09:00:00-05:00");
        lateNow();
        at("2026-03-04T10:00:00-05:00");
        lateNow();
        assertEquals(1, alert(quote).signals(), "the same lateness is one signal");
        desk.approved(desk.max, quote);
        assertEquals(List.of(), lateNow());
        assertTrue(alert(quote).timing().resolve().isPresent(), "it resolves by itself once it stays so");
    }

    @Test
    void whatSomebodyHasResolvedComesBackAfterADayAtTheEarliest() {
        Quote quote = desk.submitted("15");
        at("2026-03-04T09:00:00-05:00");
        lateNow();
        NightDesk.done(desk.handling.resolve(desk.ola, alert(quote).id(), "Max is on it"));
        at("2026-03-05T08:59:00-05:00");
        lateNow();
        assertFalse(alert(quote).isLive());
        at("2026-03-05T09:00:00-05:00");
        lateNow();
        assertTrue(alert(quote).isLive());
    }

    private void at(String moment) {
        desk.clock.moveTo(moment);
    }

    private List<String> lateNow() {
        var late = desk.late.late(desk.now());
        desk.late.tell(late, desk.now());
        return late.stream().map(each -> each.quote().id().value()).toList();
    }

    private Alert alert(Quote quote) {
        return desk.ports.alerts().latest(KIND, quote.id().value()).orElseThrow();
    }
}
