package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.dealfiles.DealFiles;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;
import quotient.domain.reading.OwnWords;

/** Asks everybody who must approve a quote, side by side (P30, P31, P33). */
public final class SubmittingQuotes {

    private static final int LONGEST = 1_000;

    private final Transactions transactions;
    private final Quotes quotes;
    private final Access access;
    private final Approvers approvers;
    private final Asking asking;
    private final ExpansionTimelines expansions;
    private final Companies companies;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public SubmittingQuotes(
            Transactions transactions,
            Quotes quotes,
            Approvers approvers,
            Asking asking,
            DealFiles dealFiles,
            Policies policies,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.quotes = quotes;
        this.access = new Access(quotes);
        this.approvers = approvers;
        this.asking = asking;
        this.expansions = new ExpansionTimelines(dealFiles, policies);
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param asked who got the request, each once
     * @param unstaffed approvals that nobody in the company could decide
     */
    public record Submitted(Quote quote, List<Person> asked, List<Approval> unstaffed) {}

    /**
     * @param justification may be empty
     * @throws quotient.domain.outcome.InvalidInput on {@code justification} when it is too long or not plain text
     */
    public Outcome<Submitted> submit(Actor actor, QuoteId id, String justification) {
        String said = OwnWords.read("justification", justification, LONGEST);
        return transactions.write(() -> access.toAct(actor, id)
                .then(SubmittingQuotes::submittable)
                .then(expansions::check)
                .then(quote -> keep(actor, quote.submitted(said))));
    }

    private static Outcome<Quote> submittable(Quote quote) {
        if (quote.stage() != Stage.DRAFT) {
            return Outcome.refused(Refusal.conflict(quote.id() + " was already submitted; it is "
                    + quote.decisionStatus().spoken() + "."));
        }
        if (quote.approvals().isEmpty()) {
            return Outcome.refused(Refusal.ruledOut(
                    quote.id() + " needs nobody's approval. Send it with `/quote send " + quote.id() + "`."));
        }
        return Outcome.done(quote);
    }

    private Outcome<Submitted> keep(Actor actor, Quote submitted) {
        if (!quotes.replace(submitted)) {
            return Outcome.refused(Refusal.conflict(submitted.id() + " has just changed. Look again."));
        }
        Instant now = clock.instant();
        List<Ask> asks = asking.begin(submitted, now);
        List<Person> asked = approvers.known(
                asks.stream().flatMap(ask -> ask.asked().stream()).toList());
        boolean isFirst = submitted.revision() == 1 || !wasSubmitted(submitted);
        List<Person> alarmed = approvers.alarmedBy(submitted);
        audit.append(QuoteAudit.entry("quote.submitted", submitted, actor, now, facts(submitted, asked, alarmed)));
        List<Person> shown =
                Stream.concat(asked.stream(), alarmed.stream()).distinct().toList();
        notices.ask(submitted, shown, companies.current(), now);
        if (isFirst) {
            notices.follow(submitted, now);
        } else {
            notices.redraw(submitted);
        }
        List<Approval> unstaffed = submitted.approvals().stream()
                .filter(approval -> approvers.of(approval, submitted, now).isEmpty())
                .toList();
        return Outcome.done(new Submitted(submitted, asked, unstaffed));
    }

    private boolean wasSubmitted(Quote quote) {
        return audit.of(quote.id().value()).stream()
                .anyMatch(entry -> entry.action().equals("quote.submitted"));
    }

    private static Map<String, String> facts(Quote quote, List<Person> asked, List<Person> alarmed) {
        return QuoteAudit.priceFactsAnd(
                quote,
                Map.of(
                        CardHolders.ASKED,
                        ids(asked),
                        CardHolders.ALARMED,
                        ids(alarmed),
                        "rules",
                        QuoteAudit.rules(quote.openApprovals()),
                        "justification",
                        quote.justification().orElse("")));
    }

    private static String ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).collect(Collectors.joining(","));
    }
}
