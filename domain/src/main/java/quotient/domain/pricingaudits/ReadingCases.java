package quotient.domain.pricingaudits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.money.MoneyText;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.quoteqa.QuoteInspection;

/** Reads a drawn quote or exception for its auditor, and checks what the desk itself can tell. */
public final class ReadingCases {

    private static final int MOST_EXCEPTIONS = 1_000;

    private final Quotes quotes;
    private final DealExceptions exceptions;
    private final Policies policies;
    private final People people;
    private final Clients clients;
    private final AuditTrail audit;
    private final Companies companies;
    private final Clock clock;

    public ReadingCases(
            Quotes quotes,
            DealExceptions exceptions,
            Policies policies,
            People people,
            Clients clients,
            AuditTrail audit,
            Companies companies,
            Clock clock) {
        this.quotes = quotes;
        this.exceptions = exceptions;
        this.policies = policies;
        this.people = people;
        this.clients = clients;
        this.audit = audit;
        this.companies = companies;
        this.clock = clock;
    }

    Outcome<OpenCase> open(Actor actor, AuditRound round, String subject) {
        Optional<Outcome<OpenCase>> found = round.kind().isOfExceptions()
                ? exceptions.find(new ExceptionId(subject)).map(exception -> open(actor, round, exception))
                : quotes.find(new QuoteId(subject)).map(quote -> open(actor, round, quote));
        return found.orElseGet(() -> Outcome.refused(Refusal.notFound(subject + " is gone.")));
    }

    /**
     * How the exceptions of a month or a quarter are kept, by the day on which they were drawn; empty for a week, and where
     * none was opened.
     */
    Optional<ExceptionScorecard> scorecard(AuditRound round) {
        List<DealException> all =
                round.kind() == AuditKind.QUOTES_OF_WEEK ? List.of() : opened(round.from(), round.to());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(ExceptionScorecard.of(all, dayOf(round.drawnAt()), checks()));
    }

    private List<DealException> opened(LocalDate from, LocalDate to) {
        ExceptionFilter opened = new ExceptionFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(to));
        return exceptions.list(opened, MOST_EXCEPTIONS, Optional.empty()).items();
    }

    private Outcome<OpenCase> open(Actor actor, AuditRound round, DealException exception) {
        String headline =
                "Opened on " + exception.openedOn() + " for " + exception.deal().quote() + ", "
                        + exception.deal().gap().toPlainString() + " points below its guardrail, approved by "
                        + exception.approval().spoken() + ". Why: " + exception.reason();
        return permitted(
                MayAudit.refusal(actor, exception),
                () -> new OpenCase(round, exception.id().value(), headline, checks().passed(exception, today())));
    }

    private Outcome<OpenCase> open(Actor actor, AuditRound round, Quote quote) {
        String headline = MoneyText.cents(quote.price().offered()) + " of " + quote.authorName()
                + quote.request().client().map(client -> " for " + client).orElse("") + ": "
                + quote.request().model().code() + ", "
                + quote.request().complexity().code() + ", "
                + quote.request().segment().spoken() + ", margin "
                + quote.price().margin() + " where "
                + quote.price().minimumMargin() + " are asked, "
                + quote.decisionStatus().spoken() + ", " + quote.stage().spoken() + ".";
        return permitted(
                MayAudit.refusal(actor, quote),
                () -> new OpenCase(round, quote.id().value(), headline, passed(quote)));
    }

    private Set<ChecklistItem> passed(Quote quote) {
        PricingPolicy policy = policies.find(quote.policy()).orElseThrow();
        QuoteInspection inspection = new QuoteInspection(
                policy, id -> people.find(new PersonId(id)).map(Person::roles).orElse(Set.of()));
        return new QuoteChecks(inspection, policy)
                .passed(
                        quote,
                        quote.pricedAt().atZone(companies.current().zone()).toLocalDate(),
                        audit.of(quote.id().value()),
                        quote.request().client().flatMap(clients::named),
                        exceptions.openFor(quote.id()).isPresent());
    }

    private ExceptionChecks checks() {
        return new ExceptionChecks(id -> people.find(new PersonId(id))
                .filter(person -> Permission.APPROVE_EXCEPTIONS.isGivenTo(Actor.of(person)))
                .isPresent());
    }

    private LocalDate today() {
        return dayOf(clock.instant());
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(companies.current().zone()).toLocalDate();
    }

    private static Outcome<OpenCase> permitted(Optional<Refusal> refusal, Supplier<OpenCase> open) {
        return refusal.<Outcome<OpenCase>>map(Outcome::refused).orElseGet(() -> Outcome.done(open.get()));
    }
}
