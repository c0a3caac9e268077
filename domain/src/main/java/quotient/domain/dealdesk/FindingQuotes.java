package quotient.domain.dealdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Role;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.SegmentFigures;
import quotient.domain.time.NightHours;

/** Looks quotes up, each for those who may see it (P97). */
public final class FindingQuotes {

    private final Quotes quotes;
    private final Access access;
    private final Policies policies;
    private final Companies companies;
    private final AuditTrail audit;

    public FindingQuotes(Quotes quotes, Policies policies, Companies companies, AuditTrail audit) {
        this.quotes = quotes;
        this.access = new Access(quotes);
        this.policies = policies;
        this.companies = companies;
        this.audit = audit;
    }

    /** The quote with its explanation, drawn up again under its own policy (P74). */
    public Outcome<AssessedQuote> show(Actor actor, QuoteId id) {
        return access.toSee(actor, id).map(this::assessed);
    }

    /** The quote with its explanation whoever asks; for what the desk itself says. */
    public Optional<AssessedQuote> find(QuoteId id) {
        return quotes.find(id).map(this::assessed);
    }

    /** What was done to the quote, oldest first (P113). */
    public Outcome<List<AuditEntry>> trail(Actor actor, QuoteId id) {
        return access.toSee(actor, id).map(quote -> audit.of(quote.id().value()));
    }

    /** Who may not see the quotes of others gets only their own, whatever they filter for. */
    public Outcome<Page<Quote>> list(Actor actor, QuoteFilter filter, int limit, Optional<String> cursor) {
        Optional<Refusal> refusal = refusalToList(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        QuoteFilter permitted = Permission.SEE_ALL_QUOTES.isGivenTo(actor) ? filter : filter.onlyBy(actor.id());
        return Outcome.done(quotes.list(permitted, limit, cursor));
    }

    /** As {@link #list}, each quote with its explanation. */
    public Outcome<Page<AssessedQuote>> listAssessed(
            Actor actor, QuoteFilter filter, int limit, Optional<String> cursor) {
        return list(actor, filter, limit, cursor)
                .map(page ->
                        new Page<>(page.items().stream().map(this::assessed).toList(), page.next()));
    }

    /** What waits for this person's decision, oldest first. Their own quotes are not theirs to decide. */
    public List<Quote> awaiting(Actor actor, int limit) {
        Set<Role> within = Stream.of(Role.values())
                .filter(asked -> actor.roles().stream().anyMatch(role -> role.standsInFor(asked)))
                .collect(Collectors.toSet());
        return within.isEmpty()
                ? List.of()
                : quotes.awaiting(within, limit).stream()
                        .filter(quote -> !quote.isOwnOf(actor.id()))
                        .toList();
    }

    /** Figures by segment; of one's own quotes only, for who may not see others' (P97, P119). */
    public Outcome<List<SegmentFigures>> report(Actor actor, Instant since) {
        Optional<Refusal> refusal = refusalToList(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<String> author =
                Permission.SEE_ALL_QUOTES.isGivenTo(actor) ? Optional.empty() : Optional.of(actor.id());
        return Outcome.done(quotes.figures(since, author));
    }

    private static Optional<Refusal> refusalToList(Actor actor) {
        return Permission.SEE_ALL_QUOTES.isGivenTo(actor) ? Optional.empty() : Permission.QUOTE.refusalFor(actor);
    }

    private AssessedQuote assessed(Quote quote) {
        PricingPolicy policy = policies.find(quote.policy())
                .orElseThrow(() -> new IllegalStateException("the policy " + quote.policy() + " was never kept"));
        Company company = companies.current();
        LocalDate day = quote.pricedAt().atZone(company.zone()).toLocalDate();
        boolean atNight = NightHours.of(company).isNight(quote.pricedAt());
        return new AssessedQuote(quote, Assessment.again(policy, quote, day).asked(atNight));
    }
}
