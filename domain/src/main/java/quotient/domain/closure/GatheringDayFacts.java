package quotient.domain.closure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.RegistryRisk;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.Quotes;
import quotient.domain.quoteqa.QuoteFinding;
import quotient.domain.quoteqa.QuoteInspection;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.quotetriage.Triages;

/** Gathers what the gate of a day is decided by. It reads what was sent that day and what is open now, and no more. */
public final class GatheringDayFacts {

    private static final int MOST = 200;

    private final Quotes quotes;
    private final QuoteSteps steps;
    private final AuditTrail audit;
    private final Triages triages;
    private final DealExceptions exceptions;
    private final Alerts alerts;
    private final SummingUpPortfolios portfolios;
    private final Companies companies;

    public GatheringDayFacts(
            Quotes quotes,
            QuoteSteps steps,
            AuditTrail audit,
            Triages triages,
            DealExceptions exceptions,
            Alerts alerts,
            SummingUpPortfolios portfolios,
            Companies companies) {
        this.quotes = quotes;
        this.steps = steps;
        this.audit = audit;
        this.triages = triages;
        this.exceptions = exceptions;
        this.alerts = alerts;
        this.portfolios = portfolios;
        this.companies = companies;
    }

    /** @param today on which exceptions are as old as they are */
    DayFacts gather(LocalDate day, LocalDate today) {
        return new DayFacts(day, sent(day), escalated(), portfolios.summary(day), critical(today));
    }

    private List<SentQuote> sent(LocalDate day) {
        ZoneId zone = companies.current().zone();
        return steps
                .between(
                        Set.of(QuoteSteps.Step.SENT),
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .flatMap(entry -> QuoteId.typed(entry.subject()).stream())
                .distinct()
                .flatMap(id -> quotes.find(id).stream())
                .map(this::sent)
                .toList();
    }

    private SentQuote sent(Quote quote) {
        return new SentQuote(
                quote.id(),
                Optional.of(quote.author()).filter(id -> id.matches("[UW].*")).map(PersonId::new),
                QuoteInspection.sentUnapproved(quote, audit.of(quote.id().value()))
                        .map(QuoteFinding::sentence));
    }

    private List<EscalatedQuote> escalated() {
        List<Quote> open = quotes.awaiting(EnumSet.allOf(Role.class), MOST).stream()
                .filter(quote -> quote.decisionStatus() == DecisionStatus.ESCALATED)
                .toList();
        Map<QuoteId, TriagePlan> plans =
                triages.plans(open.stream().map(Quote::id).toList());
        return open.stream()
                .map(quote -> new EscalatedQuote(
                        quote.id(),
                        quote.authorName(),
                        Optional.ofNullable(plans.get(quote.id())).map(TriagePlan::owner)))
                .toList();
    }

    /** Exceptions that executives must review on that day. */
    List<CriticalException> critical(LocalDate today) {
        return exceptions.due(today.minusDays(RegistryRisk.CRITICAL_DAYS), MOST).stream()
                .map(exception -> new CriticalException(
                        exception.id(),
                        exception.age(today),
                        exception.owner(),
                        alerts.latest(
                                DeskKinds.EXCEPTION_CRITICAL.code(),
                                exception.id().value())))
                .toList();
    }
}
