package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Percent;
import quotient.domain.pricing.Stage;
import quotient.domain.promotions.Cohort;
import quotient.domain.promotions.Promotion;
import quotient.domain.promotions.PromotionDecision;

/** What every {@link quotient.domain.promotions.Promotions} promises. */
public interface PromotionsContract {
    Ports ports();

    @Test
    default void aPromotionIsDecidedOnceAndKeepsItsName() {
        Promotion first = promotion("autumn", "2026-10-01");
        Promotion later = promotion("winter", "2026-12-01");
        ports().promotions().add(first);
        ports().promotions().add(later);
        assertThrows(RuntimeException.class, () -> ports().promotions().add(promotion("autumn", "2026-11-01")));
        Promotion approved = first.decided(
                new PromotionDecision(true, Hand.of(TestQuotes.ZOE, TestQuotes.START.plusSeconds(1), "go <ahead>")));
        assertTrue(ports().promotions().replace(approved));
        assertFalse(ports().promotions()
                .replace(first.decided(new PromotionDecision(false, Hand.of(TestQuotes.RAE, TestQuotes.START, "no")))));
        assertEquals(Optional.of(approved), ports().promotions().find("autumn"));
        assertEquals(Optional.empty(), ports().promotions().find("summer"));
        assertEquals(List.of(later, approved), ports().promotions().latest(5));
        assertEquals(List.of(later), ports().promotions().latest(1));
    }

    @Test
    default void aCohortIsWhoeverWasQuotedByTheOffer() {
        assertEquals(new Cohort(0, 0, 0, Optional.empty()), ports().promotions().cohort("autumn"));
        TestQuotes asked = TestQuotes.plain().discount("15").offer("autumn");
        ports().quotes().add(asked.quote(1001).sent().closed(Stage.WON, ""));
        ports().quotes().add(asked.quote(1002).sent().closed(Stage.WON, ""));
        ports().quotes().add(asked.quote(1003).sent().closed(Stage.LOST, "", Optional.of("Globex")));
        ports().quotes().add(asked.quote(1004));
        ports().quotes().add(TestQuotes.plain().discount("15").quote(1005));
        assertEquals(
                new Cohort(
                        4,
                        2,
                        1,
                        Optional.of(asked.price().offered().plus(asked.price().offered()))),
                ports().promotions().cohort("autumn"));
    }

    private static Promotion promotion(String name, String from) {
        LocalDate day = LocalDate.parse(from);
        return new Promotion(
                name,
                Percent.of("12.5"),
                day,
                day.plusDays(6),
                Hand.of(TestQuotes.RAE, TestQuotes.START, "slow <weeks>"),
                Optional.empty(),
                1);
    }
}
