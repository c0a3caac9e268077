package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.closure.DayClosure;
import quotient.domain.closure.DayClosures;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;
import quotient.domain.quotetriage.Remediation;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.quotetriage.TriageRound;
import quotient.domain.quotetriage.Triages;

/** What every {@link DayClosures} and every {@link Triages} promises. */
public interface DayClosuresContract {
    Ports ports();

    @Test
    default void aDayComesBackAsItWasLeftAndTheLatestBeforeOneIsFound() {
        DayClosures closures = ports().closures();
        DayClosure monday = new DayClosure(LocalDate.of(2026, 3, 2), TestQuotes.START, Optional.empty());
        DayClosure closed = new DayClosure(
                monday.day(), monday.at(), Optional.of(new Hand("U0LEAD", "Lee", TestQuotes.START.plusSeconds(9), "")));
        DayClosure tuesday = new DayClosure(LocalDate.of(2026, 3, 3), TestQuotes.START, Optional.empty());
        closures.keep(tuesday);
        closures.keep(monday);
        closures.keep(closed);
        assertEquals(Optional.of(closed), closures.find(monday.day()));
        assertEquals(Optional.of(closed), closures.before(tuesday.day()));
        assertEquals(Optional.of(tuesday), closures.latest());
        assertEquals(Optional.empty(), closures.before(monday.day()));
    }

    @Test
    default void aTriageComesBackAsItWasLeftAndTheLatestPlanOfAQuoteCounts() {
        Triages triages = ports().triages();
        TriageRound empty = new TriageRound(LocalDate.of(2026, 3, 3), TestQuotes.START, List.of());
        TriageRound round = new TriageRound(
                LocalDate.of(2026, 3, 2), TestQuotes.START, List.of(QuoteId.ofNumber(1007), QuoteId.ofNumber(1002)));
        triages.keep(empty);
        triages.keep(round);
        assertEquals(Optional.of(round), triages.round(round.day()));
        assertEquals(Optional.of(empty), triages.latest());

        triages.keep(plan(1, Remediation.REDUCE_SCOPE));
        TriagePlan second = plan(2, Remediation.RAISE_PRICE);
        triages.keep(second);
        assertEquals(
                Map.of(second.quote(), second), triages.plans(List.of(QuoteId.ofNumber(1001), QuoteId.ofNumber(1002))));
        assertEquals(Optional.empty(), triages.plan(QuoteId.ofNumber(1001)));
    }

    private static TriagePlan plan(int version, Remediation remediation) {
        return new TriagePlan(
                QuoteId.ofNumber(1002),
                version,
                new PersonId("U0REP"),
                remediation,
                TestQuotes.START.plusSeconds(3600),
                Percent.of("56.25"),
                new Hand("U0MGR", "Max", TestQuotes.START, ""));
    }
}
