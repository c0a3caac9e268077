package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource({
        "0.0036, 0.0036",
        "12, 12.00",
        "0.5, 0.50",
        "0.00000049, 0.00",
        "0.0000005, 0.000001",
        "1234567.1234565, 1234567.123457",
        "1E+9, 1000000000.00"
    })
    void aCostIsShownToTheSixthDecimal(BigDecimal amount, String shown) {
        assertEquals(shown, Json.cost(amount).toString());
    }

    @Test
    void aNumberHasNoExponent() {
        assertEquals("1000000000", Json.number(new BigDecimal("1E+9")).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T13:00:00Z, America/New_York, 2026-03-02T08:00:00-05:00",
        "2026-07-02T13:00:00.123456789Z, America/New_York, 2026-07-02T09:00:00.123-04:00",
        "2026-03-02T13:00:00Z, UTC, 2026-03-02T13:00:00+00:00",
        "2026-03-02T13:00:00Z, Asia/Kolkata, 2026-03-02T18:30:00+05:30"
    })
    void aMomentHasTheOffsetOfItsZone(Instant moment, ZoneId zone, String shown) {
        assertEquals(shown, Json.moment(moment, zone));
    }
}
