package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.people.People;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Quotes;
import quotient.domain.time.BusinessCalendar;

/** What waits for whose decision, and by when it is due (PRC §34, P22). */
public final class WaitingApprovals {

    /** Of more the oldest quotes count; a desk with more of them waiting has another problem. */
    private static final int MOST = 200;

    private final Quotes quotes;
    private final Approvers approvers;
    private final Companies companies;
    private final AuditTrail audit;

    public WaitingApprovals(Quotes quotes, People people, Companies companies, AuditTrail audit) {
        this.quotes = quotes;
        this.approvers = new Approvers(people);
        this.companies = companies;
        this.audit = audit;
    }

    /** The first due first. */
    public List<WaitingApproval> all() {
        BusinessCalendar calendar = BusinessCalendar.of(companies.current());
        return quotes.awaiting(EnumSet.allOf(Role.class), MOST).stream()
                .map(quote -> waiting(quote, calendar))
                .sorted(Comparator.comparing(WaitingApproval::due)
                        .thenComparing(waiting -> waiting.quote().id().number()))
                .toList();
    }

    private WaitingApproval waiting(Quote quote, BusinessCalendar calendar) {
        Instant since = audit.of(quote.id().value()).stream()
                .filter(entry -> entry.action().equals("quote.submitted"))
                .map(AuditEntry::at)
                .reduce((before, after) -> after)
                .orElse(quote.createdAt());
        return new WaitingApproval(quote, since, due(quote, since, calendar), approvers.of(quote));
    }

    /** A critical margin the same day; everything else by the end of the next business day. */
    private static Instant due(Quote quote, Instant since, BusinessCalendar calendar) {
        return quote.price().riskBand().due(since, calendar).orElseGet(() -> calendar.endOfNextBusinessDay(since));
    }
}
