package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.time.BusinessCalendar;

/** Keeps what is asked about a quote: of whom, since when, and by when it is to be decided (P26, P33). */
public final class Asking {

    private final Asks asks;
    private final Approvers approvers;
    private final Policies policies;
    private final Companies companies;

    public Asking(Asks asks, Approvers approvers, Policies policies, Companies companies) {
        this.asks = asks;
        this.approvers = approvers;
        this.policies = policies;
        this.companies = companies;
    }

    /** Joins the caller's transaction. */
    List<Ask> begin(Quote submitted, Instant now) {
        List<Ask> begun = submitted.openApprovals().stream()
                .map(approval -> ask(approval, submitted, now))
                .toList();
        asks.replace(submitted.id(), begun);
        return begun;
    }

    /** Of the approvals that are open now, by name; what was asked about an earlier revision is over. */
    public List<Ask> current(Quote quote) {
        return quote.stage() != Stage.SUBMITTED || quote.openApprovals().isEmpty()
                ? List.of()
                : asks.of(quote.id()).stream()
                        .filter(ask -> approval(ask, quote).isPresent())
                        .toList();
    }

    /** A request that was made before these were kept is kept from now on. Joins the caller's transaction. */
    List<Ask> currentOrBegun(Quote quote, Instant now) {
        List<Ask> kept = current(quote);
        return kept.isEmpty() ? begin(quote, now) : kept;
    }

    /** The approval that waits; empty when the request is over. */
    static Optional<Approval.Open> approval(Ask ask, Quote quote) {
        return ask.revision() != quote.revision() || quote.stage() != Stage.SUBMITTED
                ? Optional.empty()
                : quote.openApprovals().stream()
                        .filter(open -> open.name().equals(ask.approval()))
                        .findFirst();
    }

    Deadlines deadlines() {
        return new Deadlines(policies.inForce().approvalDeadlines().value(), calendar());
    }

    BusinessCalendar calendar() {
        return BusinessCalendar.of(companies.current());
    }

    private Ask ask(Approval.Open approval, Quote quote, Instant now) {
        Deadlines deadlines = deadlines();
        Instant due = deadlines.due(approval, now);
        return new Ask(
                quote.id(),
                quote.revision(),
                approval.name(),
                now,
                due,
                approvers.of(approval, quote, now),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(deadlines.half(now, due)),
                Optional.of(due),
                calendar().nextOpening(now));
    }
}
