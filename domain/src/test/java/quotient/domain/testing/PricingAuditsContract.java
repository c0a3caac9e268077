package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.people.PersonId;
import quotient.domain.pricingaudits.AuditKind;
import quotient.domain.pricingaudits.AuditRound;
import quotient.domain.pricingaudits.AuditedCase;
import quotient.domain.pricingaudits.ChecklistItem;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FindingId;
import quotient.domain.pricingaudits.FindingSeverity;
import quotient.domain.pricingaudits.PricingAudits;

/** What every {@link PricingAudits} promises. */
public interface PricingAuditsContract {
    Ports ports();

    @Test
    default void roundsComeBackAsTheyWereLeftAndASubjectIsAuditedOnce() {
        PricingAudits audits = ports().audits();
        AuditRound first = round("2026-02-16", 1, "Q-1001");
        AuditRound second = round("2026-02-23", 2, "Q-1003", "Q-1007");
        audits.keep(first);
        audits.keep(second);
        assertEquals(List.of(second, first), audits.rounds(5));
        assertEquals(List.of(second), audits.rounds(1));
        assertEquals(Optional.of(second), audits.round("quotes_of_week:2026-02-23"));

        AuditedCase audited = new AuditedCase(
                second.name(), "Q-1007", List.of(ChecklistItem.SEGMENT, ChecklistItem.FLOOR), hand("Ria"));
        assertTrue(audits.add(audited));
        assertFalse(audits.add(new AuditedCase(second.name(), "Q-1007", List.of(), hand("Rob"))));
        assertEquals(Map.of("Q-1007", audited), audits.cases(second.name()));
        assertEquals(Map.of(), audits.cases(first.name()));
    }

    @Test
    default void findingsAreListedByDueDateUntilTheyAreClosedAndTheSecondChangeIsTold() {
        PricingAudits audits = ports().audits();
        AuditRound round = round("2026-02-23", 2, "Q-1003", "Q-1007");
        audits.keep(round);
        Finding later = finding(audits.nextFinding(), round, "Q-1003", 90);
        Finding sooner = finding(audits.nextFinding(), round, "Q-1007", 60);
        audits.add(later);
        audits.add(sooner);
        assertEquals("F-1001", later.id().value());
        assertEquals(List.of(sooner, later), audits.open(5));
        assertEquals(List.of(later, sooner), audits.findings(round.name()));

        Finding closed = new Finding(
                sooner.id(),
                sooner.version(),
                sooner.round(),
                sooner.subject(),
                sooner.severity(),
                sooner.failed(),
                sooner.sentence(),
                sooner.owner(),
                sooner.due(),
                sooner.raised(),
                Optional.of(new Hand("U0REVOPS", "Ria", TestQuotes.START.plusSeconds(9), "seen <it>")));
        assertTrue(audits.replace(closed));
        assertFalse(audits.replace(closed), "its version has passed");
        assertEquals(Optional.of(closed.changed()), audits.find(sooner.id()));
        assertEquals(List.of(later), audits.open(5));
    }

    private static AuditRound round(String from, long place, String... subjects) {
        LocalDate first = LocalDate.parse(from);
        return new AuditRound(
                AuditKind.QUOTES_OF_WEEK,
                first,
                first.plusDays(6),
                TestQuotes.START.plusSeconds(place),
                -4_611_686_018_427_387_904L,
                17,
                List.of(subjects));
    }

    private static Finding finding(FindingId id, AuditRound round, String subject, long seconds) {
        return new Finding(
                id,
                0,
                round.name(),
                subject,
                FindingSeverity.HIGH,
                List.of(ChecklistItem.DECISION),
                "no <decision> is logged",
                new PersonId("U0REP"),
                TestQuotes.START.plusSeconds(seconds),
                hand("Ria"),
                Optional.empty());
    }

    private static Hand hand(String name) {
        return new Hand("U0REVOPS", name, TestQuotes.START, "");
    }
}
