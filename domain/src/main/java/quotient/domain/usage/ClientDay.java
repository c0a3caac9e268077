package quotient.domain.usage;

import java.time.LocalDate;

/** What was done for one client on one local day of the company. */
public record ClientDay(LocalDate day, String client, UsageTotals totals) {}
