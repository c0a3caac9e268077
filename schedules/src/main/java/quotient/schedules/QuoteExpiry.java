package quotient.schedules;

import java.time.LocalDate;
import java.util.List;
import quotient.domain.dealdesk.ExpiringQuotes;
import quotient.domain.pricing.Quote;

/** Ends the quotes that were not answered in time, and reminds their authors a week before and on the last day (P12). */
public final class QuoteExpiry implements Routine {

    private final ExpiringQuotes expiring;

    public QuoteExpiry(ExpiringQuotes expiring) {
        this.expiring = expiring;
    }

    @Override
    public String name() {
        return "quote-expiry";
    }

    @Override
    public String purpose() {
        return "ends quotes that the customer has not answered in time, and reminds their authors before";
    }

    @Override
    public Doing prepare(Run run) {
        LocalDate today = run.local().toLocalDate();
        List<Quote> due = expiring.due(today);
        return new Doing(due.size() + " due", () -> expiring.tell(due, today, run.scheduledAt()));
    }
}
