package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.dealdesk.Ask;
import quotient.domain.dealdesk.AskedPerson;
import quotient.domain.dealdesk.Asks;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/** What every {@link Asks} promises. */
public interface AsksContract {
    Instant NOON = TestQuotes.START;

    Ports ports();

    @Test
    default void whatIsAskedComesBackAsItWasAndTheFirstDueFirst() {
        Asks asks = ports().asks();
        assertEquals(Optional.empty(), asks.nextDue());
        Ask whole = new Ask(
                new QuoteId("Q-1002"),
                3,
                "sales_manager",
                NOON,
                NOON.plusSeconds(600),
                List.of(
                        AskedPerson.self(new PersonId("U0MGR")),
                        new AskedPerson(new PersonId("U0MAX"), Optional.of(new PersonId("U0MIA")))),
                List.of(new PersonId("U0MIA"), new PersonId("U0LEAD")),
                Optional.of(new PersonId("U0MGR")),
                Optional.of("Mia is <away>"),
                Optional.of(NOON.plusSeconds(300)),
                Optional.of(NOON.plusSeconds(600)),
                NOON.plusSeconds(900));
        Ask bare = bare("Q-1001", "deal_desk", 400);
        Ask second = bare("Q-1001", "executive", 500);
        asks.replace(whole.quote(), List.of(whole));
        asks.replace(bare.quote(), List.of(second, bare));
        assertEquals(List.of(bare, second), asks.of(bare.quote()));
        assertEquals(List.of(whole), asks.of(whole.quote()));
        assertEquals(Optional.of(NOON.plusSeconds(300)), asks.nextDue());
        assertEquals(List.of(whole, bare), asks.due(NOON.plusSeconds(400), 10));
        assertEquals(List.of(whole), asks.due(NOON.plusSeconds(400), 1));
        assertEquals(List.of(bare, second, whole), asks.all(10));
        asks.replace(whole.quote(), List.of());
        assertEquals(Optional.of(NOON.plusSeconds(400)), asks.nextDue());
        assertEquals(List.of(), asks.of(whole.quote()));
    }

    private static Ask bare(String quote, String approval, long look) {
        return new Ask(
                new QuoteId(quote),
                1,
                approval,
                NOON,
                NOON.plusSeconds(9000),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOON.plusSeconds(look));
    }
}
