package quotient.domain.dealexceptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The open exceptions on a day (P52, P54, P59).
 *
 * @param bands how many are of which age
 * @param oldest some of them, the oldest first
 */
public record ExceptionBoard(LocalDate today, RegistryRisk risk, Map<AgeBand, Long> bands, List<DealException> oldest) {

    public ExceptionBoard {
        bands = Map.copyOf(bands);
        oldest = List.copyOf(oldest);
    }
}
