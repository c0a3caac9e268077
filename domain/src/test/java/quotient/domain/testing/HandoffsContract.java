package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.handoff.HandoffNight;
import quotient.domain.handoff.Handoffs;
import quotient.domain.handoff.Plan;
import quotient.domain.money.Money;
import quotient.domain.notices.NoticeId;

/** What every {@link Handoffs} promises. */
public interface HandoffsContract {
    Ports ports();

    @Test
    default void theLatestPlanOfAnItemCounts() {
        Handoffs handoffs = ports().handoffs();
        Plan first = new Plan("call <them>", TestQuotes.START.plusSeconds(60), "Max", TestQuotes.START);
        Plan second = new Plan("call again", TestQuotes.START.plusSeconds(120), "Rae", TestQuotes.START.plusSeconds(1));
        handoffs.plan("A-1001", first);
        handoffs.plan("A-1002", first);
        handoffs.plan("A-1001", second);
        assertEquals(Map.of("A-1001", second), handoffs.plans(List.of("A-1001", "Q-1001")));
        assertEquals(Map.of(), handoffs.plans(List.of()));
    }

    @Test
    default void aNightComesBackAsItWasLeft() {
        Handoffs handoffs = ports().handoffs();
        HandoffNight open = night("2026-03-02", false);
        HandoffNight complete = night("2026-03-02", true);
        handoffs.keep(open);
        assertEquals(Optional.of(open), handoffs.night(open.day()));
        handoffs.keep(complete);
        assertEquals(Optional.of(complete), handoffs.night(open.day()));
        assertEquals(Optional.empty(), handoffs.night(LocalDate.of(2026, 3, 3)));
    }

    @Test
    default void nightsComeByDay() {
        List.of("2026-03-04", "2026-03-01", "2026-03-03", "2026-03-02")
                .forEach(day -> ports().handoffs().keep(night(day, true)));
        assertEquals(
                List.of(night("2026-03-02", true), night("2026-03-03", true)),
                ports().handoffs().nights(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3)));
    }

    @Test
    default void theLatestIsThatOfTheLatestDay() {
        assertEquals(Optional.empty(), ports().handoffs().latest());
        List.of("2026-03-02", "2026-03-04", "2026-03-03")
                .forEach(day -> ports().handoffs().keep(night(day, false)));
        assertEquals(Optional.of(night("2026-03-04", false)), ports().handoffs().latest());
    }

    private static HandoffNight night(String day, boolean complete) {
        return new HandoffNight(
                LocalDate.parse(day),
                TestQuotes.START,
                complete ? Optional.of(new NoticeId("n-1")) : Optional.empty(),
                Money.usd("12.3456"),
                complete ? Optional.of(TestQuotes.START.plusSeconds(9)) : Optional.empty(),
                complete ? Optional.of("all in order") : Optional.empty());
    }
}
