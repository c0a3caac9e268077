package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.money.Percent;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.DeliveryType;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.TestRequests;

@DisplayName("P119: figures by segment, at once or as a picture")
final class ReportingQuotesTest {
    private final Desk desk = Desk.staffed();
    private final ReportingQuotes reporting = new ReportingQuotes(
            desk.ports.transactions(),
            desk.finding,
            desk.ports.policies(),
            desk.ports.companies(),
            desk.ports.auditTrail(),
            new DealNotices(desk.ports.outbox(), new CountedNoticeIds()),
            desk.clock);

    @BeforeEach
    void quote() {
        desk.quoted(Desk.REP, TestRequests.costingOneHundredDollars());
        desk.quoted("U0ZOE", TestRequests.costingOneHundredDollars());
    }

    @Test
    void reportCoversTheDaysOfTheCompanyAndNamesItsGuardrail() {
        QuoteReport report = Desk.done(reporting.report(desk.actor(Desk.MANAGER), 30));
        assertEquals(List.of(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 2)), List.of(report.from(), report.to()));
        assertEquals(DeliveryType.TASK, report.guarded());
        assertEquals(Percent.of("55"), report.guardrail());
        assertEquals(2, report.count());
    }

    @Test
    @DisplayName("P97: who may not see the quotes of others gets the figures of their own")
    void repGetsOwnFigures() {
        QuoteReport own = Desk.done(reporting.report(desk.actor("U0ZOE"), 30));
        assertEquals(1, own.count());
        assertFalse(own.everybodys());
        assertTrue(Desk.done(reporting.report(desk.actor(Desk.MANAGER), 30)).everybodys());
    }

    @Test
    void pictureGoesToWhoeverAskedAndIsWrittenDown() {
        Desk.done(reporting.sendPicture(desk.actor("U0ZOE"), 7));
        Notice notice = desk.notices().get(0);
        assertEquals(List.of("quote_report > U0ZOE"), desk.said());
        assertEquals("report:7", notice.subject());
        assertEquals(Map.of("days", "7", "person", "U0ZOE"), notice.facts());
        assertFalse(notice.kind().living());
        AuditEntry written = desk.audit().get(desk.audit().size() - 1);
        assertEquals(
                List.of("report.requested", "U0ZOE", "report:7"),
                List.of(written.action(), written.actor(), written.subject()));
    }

    @Test
    void strangersAndSystemsAreSentNothing() {
        desk.refuses(
                Refusal.Kind.NOT_ALLOWED,
                "I do not know you yet, so you can read help but not make quotes. An admin can add you in Settings.",
                () -> reporting.sendPicture(desk.actor("U0STRANGER"), 30));
        desk.refuses(
                Refusal.Kind.NOT_ALLOWED,
                "Only a person has direct messages that a picture can be sent to.",
                () -> reporting.sendPicture(Actor.token("erp", Set.of(Role.ADMIN)), 30));
    }
}
