package quotient.domain.pricingaudits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.pricing.QuoteId;

@DisplayName("P110, P114: a tenth is drawn by lot, and anybody can draw it again")
final class DrawTest {

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"0, 0", "1, 1", "9, 1", "10, 1", "11, 2", "100, 10", "101, 11"})
    void aTenthIsDrawnAtLeastOneRoundedUp(int population, int drawn) {
        assertEquals(drawn, Draw.of(quotes(population), 7).size());
    }

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrderAndAnotherDrawsOthers() {
        List<QuoteId> quotes = quotes(200);
        List<QuoteId> reversed = new ArrayList<>(quotes);
        Collections.reverse(reversed);
        assertEquals(Draw.of(quotes, 42), Draw.of(reversed, 42));
        assertNotEquals(Draw.of(quotes, 42), Draw.of(quotes, 43));
        assertEquals(20, Set.copyOf(Draw.of(quotes, 42)).size(), "nothing is drawn twice");
    }

    @ParameterizedTest(name = "{0} on {1} begins {2}")
    @CsvSource({
        "QUOTES_OF_WEEK, 2026-03-02, 2026-02-23",
        "QUOTES_OF_WEEK, 2026-03-08, 2026-02-23",
        "EXCEPTIONS_OF_MONTH, 2026-03-01, 2026-02-01",
        "EXCEPTIONS_OF_MONTH, 2026-01-31, 2025-12-01",
        "QUOTES_OF_QUARTER, 2026-04-01, 2026-01-01",
        "QUOTES_OF_QUARTER, 2026-03-31, 2025-10-01"
    })
    void thePeriodIsTheOneThatHasJustEnded(AuditKind kind, LocalDate today, LocalDate from) {
        assertEquals(from, DrawingRounds.from(kind, today));
    }

    private static List<QuoteId> quotes(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> QuoteId.ofNumber(1001L + at))
                .toList();
    }
}
