package quotient.domain.closure;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether ops was told of the day's proposals.
 *
 * @param proposals that were tested that day
 * @param posted when the summary was said
 */
public record PortfolioSummary(long proposals, Optional<Instant> posted) {}
