package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Quotes;

/** What waits for whose decision, and by when it is due (PRC §34, P26). */
public final class WaitingApprovals {

    /** Of more the oldest quotes count; a desk with more of them waiting has another problem. */
    private static final int MOST = 200;

    private final Quotes quotes;
    private final Approvers approvers;
    private final Asking asking;
    private final AuditTrail audit;

    public WaitingApprovals(Quotes quotes, Approvers approvers, Asking asking, AuditTrail audit) {
        this.quotes = quotes;
        this.approvers = approvers;
        this.asking = asking;
        this.audit = audit;
    }

    /** The first due first. */
    public List<WaitingApproval> all() {
        return quotes.awaiting(EnumSet.allOf(Role.class), MOST).stream()
                .map(this::waiting)
                .sorted(Comparator.comparing(WaitingApproval::due)
                        .thenComparing(waiting -> waiting.quote().id().number()))
                .toList();
    }

    /** What is asked about this quote now, one for each open approval. */
    public List<Ask> asks(Quote quote) {
        return asking.current(quote);
    }

    private WaitingApproval waiting(Quote quote) {
        List<Ask> asks = asking.current(quote);
        return asks.isEmpty()
                ? unkept(quote)
                : new WaitingApproval(
                        quote,
                        asks.stream().map(Ask::since).min(Instant::compareTo).orElseThrow(),
                        asks.stream().map(Ask::due).min(Instant::compareTo).orElseThrow(),
                        asks,
                        approvers.known(asks.stream()
                                .flatMap(ask -> ask.asked().stream())
                                .toList()));
    }

    /** Whom it was asked of is not kept for requests that were made before that was. */
    private WaitingApproval unkept(Quote quote) {
        Instant since = audit.of(quote.id().value()).stream()
                .filter(entry -> entry.action().equals("quote.submitted"))
                .map(AuditEntry::at)
                .reduce((before, after) -> after)
                .orElse(quote.createdAt());
        Deadlines deadlines = asking.deadlines();
        Instant due = quote.openApprovals().stream()
                .map(approval -> deadlines.due(approval, since))
                .min(Instant::compareTo)
                .orElse(since);
        List<AskedPerson> asked = quote.openApprovals().stream()
                .flatMap(approval -> approvers.of(approval, quote, since).stream())
                .toList();
        return new WaitingApproval(quote, since, due, List.of(), approvers.known(asked));
    }
}
