package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Company;
import quotient.domain.company.Zones;

/** What every {@link Zones} promises. */
public interface ZonesContract {
    ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    Ports ports();

    @Test
    default void nobodyHasAZoneOfTheirOwnUntilOneIsKept() {
        assertEquals(Map.of(), ports().zones().all());
        assertEquals(Company.UNNAMED.zone(), ports().zones().of("C0SALES", Company.UNNAMED));
    }

    @Test
    default void aZoneComesBackAsKept() {
        ports().zones().keep("C0SALES", BERLIN);
        ports().zones().keep("U0REP", TOKYO);
        assertEquals(Map.of("C0SALES", BERLIN, "U0REP", TOKYO), ports().zones().all());
        assertEquals(BERLIN, ports().zones().of("C0SALES", Company.UNNAMED));
    }

    @Test
    default void keepingAgainReplacesTheZone() {
        ports().zones().keep("C0SALES", BERLIN);
        ports().zones().keep("C0SALES", TOKYO);
        assertEquals(Map.of("C0SALES", TOKYO), ports().zones().all());
    }
}
