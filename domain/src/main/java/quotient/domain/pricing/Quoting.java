package quotient.domain.pricing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Permission;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.promotions.FindingOffers;
import quotient.domain.time.NightHours;

/** Prices a request and keeps it as a draft quote with its audit row (PRC §33, P12). */
public final class Quoting {

    private final Transactions transactions;
    private final Policies policies;
    private final Companies companies;
    private final Quotes quotes;
    private final AuditTrail audit;
    private final Intake intake;
    private final FindingOffers offers;
    private final Clock clock;

    public Quoting(
            Transactions transactions,
            Policies policies,
            Companies companies,
            Quotes quotes,
            AuditTrail audit,
            Intake intake,
            FindingOffers offers,
            Clock clock) {
        this.transactions = transactions;
        this.policies = policies;
        this.companies = companies;
        this.quotes = quotes;
        this.audit = audit;
        this.intake = intake;
        this.offers = offers;
        this.clock = clock;
    }

    /** @throws quotient.domain.outcome.InvalidInput on the offer or the discount when they do not fit */
    public Outcome<AssessedQuote> quote(Actor actor, QuoteRequest request) {
        Instant now = clock.instant();
        Optional<Refusal> refusal = Permission.QUOTE.refusalFor(actor).or(() -> intake.refusalFor(request, now));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Assessment assessment = assess(actor, request, now);
        Quote kept = transactions.write(() -> keep(actor, assessment, now));
        return Outcome.done(new AssessedQuote(kept, assessment));
    }

    /**
     * What {@link #quote} would come to now; keeps nothing.
     *
     * @throws quotient.domain.outcome.InvalidInput on the offer or the discount when they do not fit
     */
    public Outcome<Assessment> preview(Actor actor, QuoteRequest request) {
        return Permission.QUOTE
                .refusalFor(actor)
                .<Outcome<Assessment>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(assess(actor, request, clock.instant())));
    }

    private Assessment assess(Actor actor, QuoteRequest request, Instant now) {
        Company company = companies.current();
        LocalDate today = now.atZone(company.zone()).toLocalDate();
        PricingPolicy policy = policies.inForce();
        QuoteRequest offered = new OfferedDiscount(policy, offers).of(request, today);
        return Assessment.of(policy, offered, today, isCertified(actor, today))
                .asked(NightHours.of(company).isNight(now));
    }

    private Quote keep(Actor actor, Assessment assessment, Instant now) {
        Quote quote = Quote.drafted(
                quotes.nextId(),
                assessment.request(),
                assessment.price(),
                assessment.policy().version(),
                actor,
                now,
                assessment.needs());
        quotes.add(quote);
        audit.append(QuoteAudit.entry("quote.created", quote, actor, now, QuoteAudit.priceFacts(quote)));
        return quote;
    }

    private static boolean isCertified(Actor actor, LocalDate today) {
        return actor.person()
                .map(person -> person.isCertified(CertificationLevel.REPRESENTATIVE, today))
                .orElse(true);
    }
}
