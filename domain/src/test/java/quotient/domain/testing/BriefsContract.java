package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.brief.Brief;
import quotient.domain.brief.BriefLine;
import quotient.domain.brief.BriefSection;
import quotient.domain.brief.Briefs;
import quotient.domain.brief.RevenueWeek;
import quotient.domain.money.Money;
import quotient.domain.people.PersonId;

/** What every {@link Briefs} promises. */
public interface BriefsContract {
    Instant AT = Instant.parse("2026-03-09T12:30:00.123456789Z");
    LocalDate DAY = LocalDate.of(2026, 3, 9);
    Hand EVE = new Hand("U0EXEC", "Eve", AT.plusSeconds(60), "");
    Hand LEE = new Hand("U0LEAD", "Lee", AT.plusSeconds(90), "");

    Ports ports();

    private Briefs briefs() {
        return ports().briefs();
    }

    @Test
    default void aBriefComesBackAsItWasSaid() {
        briefs().add(brief(DAY));
        briefs().add(new Brief(
                DAY.plusDays(7), DAY.plusDays(6), AT, List.of(), List.of(), Optional.empty(), Optional.empty()));

        assertEquals(Optional.of(brief(DAY)), briefs().find(DAY));
        assertEquals(List.of(), briefs().find(DAY.plusDays(7)).orElseThrow().lines());
        assertEquals(Optional.empty(), briefs().find(DAY.plusDays(1)));
    }

    @Test
    default void aDayHasOneBrief() {
        briefs().add(brief(DAY));
        assertThrows(RuntimeException.class, () -> ports().transactions().write(() -> briefs().add(brief(DAY))));
        assertEquals(List.of(brief(DAY)), briefs().since(DAY));
    }

    @Test
    default void briefsComeByDay() {
        assertEquals(Optional.empty(), briefs().latest());
        List.of(14L, 0L, 7L).forEach(days -> briefs().add(brief(DAY.plusDays(days))));

        assertEquals(
                List.of(DAY.plusDays(7), DAY.plusDays(14)),
                briefs().since(DAY.plusDays(1)).stream().map(Brief::day).toList());
        assertEquals(Optional.of(DAY.plusDays(14)), briefs().latest().map(Brief::day));
    }

    @Test
    default void theFirstWhoNotesItIsKept() {
        briefs().add(brief(DAY));
        assertTrue(briefs().note(DAY, EVE));
        assertFalse(briefs().note(DAY, LEE));
        assertFalse(briefs().note(DAY.plusDays(1), LEE));
        assertEquals(Optional.of(EVE), briefs().find(DAY).orElseThrow().noted());
    }

    @Test
    default void theFirstDecisionIsKept() {
        briefs().add(brief(DAY));
        briefs().decide(DAY, AT.plusNanos(1));
        briefs().decide(DAY, AT.plusSeconds(5));
        briefs().decide(DAY.plusDays(1), AT);

        assertEquals(
                Optional.of(AT.plusNanos(1)), briefs().find(DAY).orElseThrow().decidedAt());
        assertEquals(Optional.empty(), briefs().find(DAY.plusDays(1)));
    }

    private static Brief brief(LocalDate day) {
        Money some = Money.usd("1234.5678");
        return new Brief(
                day,
                day.minusDays(1),
                AT,
                List.of(
                        BriefLine.of(BriefSection.REVENUE, "Won <a lot> & \"more\" 🚀"),
                        BriefLine.of(BriefSection.RISKS, "A-1001 SEV-1: down")
                                .ownedBy(Optional.of(new PersonId("U0OPS"))),
                        BriefLine.of(BriefSection.PRIORITIES, "Q-1001 waits")
                                .ownedBy(Optional.of(new PersonId("U0MGR")))
                                .due(Optional.of(AT.plusSeconds(9)))),
                List.of(
                        new RevenueWeek(day.minusDays(8), 0, 0, some, some, some, some, 0),
                        new RevenueWeek(
                                day.minusDays(1), 3, 2, some, Money.usd("0"), Money.usd("0.5"), Money.usd("7"), 1)),
                Optional.empty(),
                Optional.empty());
    }
}
