package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A quote id is read as people type it")
final class QuoteIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"Q-1001", "q-1001", "1001", "  Q-1001  ", "\tq-1001\n"})
    void isUnderstood(String typed) {
        assertEquals(Optional.of(QuoteId.ofNumber(1001)), QuoteId.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Q-",
                "Q1001",
                "Q-01001",
                "0",
                "-1",
                "Q--1",
                "Q-10 01",
                "Q-1001x",
                "X-1001",
                "1e3",
                "١٠٠١",
                "1001.0",
                "Q-1234567890123456789",
                "99999999999999999999"
            })
    void isNoQuoteId(String typed) {
        assertEquals(Optional.empty(), QuoteId.typed(typed));
    }

    @Test
    void theLargestNumberIsStillANumber() {
        assertEquals(999_999_999_999_999_999L, new QuoteId("Q-999999999999999999").number());
    }

    @Test
    void aMalformedIdIsNeverMade() {
        assertThrows(IllegalArgumentException.class, () -> new QuoteId("1001"));
        assertThrows(IllegalArgumentException.class, () -> QuoteId.ofNumber(0));
        assertThrows(IllegalArgumentException.class, () -> QuoteId.ofNumber(-5));
    }
}
