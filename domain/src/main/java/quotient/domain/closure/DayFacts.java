package quotient.domain.closure;

import java.time.LocalDate;
import java.util.List;

/**
 * What the gate of a day is decided by.
 *
 * @param sent what customers got that day
 * @param escalated what is escalated now
 * @param critical exceptions that executives must review now
 */
public record DayFacts(
        LocalDate day,
        List<SentQuote> sent,
        List<EscalatedQuote> escalated,
        PortfolioSummary portfolios,
        List<CriticalException> critical) {

    public DayFacts {
        sent = List.copyOf(sent);
        escalated = List.copyOf(escalated);
        critical = List.copyOf(critical);
    }
}
