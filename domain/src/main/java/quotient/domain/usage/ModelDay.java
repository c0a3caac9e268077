package quotient.domain.usage;

import java.time.LocalDate;
import quotient.domain.policy.Model;

/** What one model did on one local day of the company. */
public record ModelDay(LocalDate day, Model model, UsageTotals totals) {}
