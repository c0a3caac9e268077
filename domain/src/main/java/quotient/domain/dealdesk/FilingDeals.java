package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.dealfiles.ContractFile;
import quotient.domain.dealfiles.DealFile;
import quotient.domain.dealfiles.DealFileForm;
import quotient.domain.dealfiles.DealFiles;
import quotient.domain.dealfiles.DealRules;
import quotient.domain.dealfiles.SegmentChange;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;

/** Keeps what is said of a deal, and tells what is still missing (P13, P32, P36, P125). */
public final class FilingDeals {

    private final Transactions transactions;
    private final DealFiles files;
    private final Access access;
    private final Policies policies;
    private final Clients clients;
    private final Companies companies;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public FilingDeals(
            Transactions transactions,
            DealFiles files,
            Quotes quotes,
            Policies policies,
            Clients clients,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.access = new Access(quotes);
        this.policies = policies;
        this.clients = clients;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A deal as its readers see it.
     *
     * @param missing what is not there yet, in a sentence each
     * @param flags who must read the contract, and what became of the customer's segment, in a sentence each
     * @param ready whether approval may be asked for as it stands
     * @param contractFile what the signed contract is called, empty while its type or its client is not known
     */
    public record Deal(
            Quote quote,
            Optional<DealFile> file,
            List<String> missing,
            List<String> flags,
            boolean ready,
            Optional<String> contractFile) {}

    /** For whoever may change it. */
    public Outcome<Deal> open(Actor actor, QuoteId id) {
        return access.toAct(actor, id).map(this::deal);
    }

    /** Whoever asks; for what the desk itself says. */
    public Deal deal(Quote quote) {
        Optional<DealFile> file = files.of(quote.id());
        PricingPolicy policy = policies.find(quote.policy()).orElseGet(policies::inForce);
        DealRules rules = new DealRules(policy);
        boolean ready = file.filter(DealFile::hasExpansionTimeline).isPresent()
                || rules.expansionReason(quote.request(), quote.price()).isEmpty();
        return new Deal(
                quote,
                file,
                isSettled(quote) ? List.of() : rules.missing(quote, file),
                flags(quote, file, policy),
                ready,
                contractFile(quote, file));
    }

    private List<String> flags(Quote quote, Optional<DealFile> file, PricingPolicy policy) {
        return Stream.concat(
                        new DealRules(policy).contractFlags(quote, file).stream(),
                        segmentChange(quote, policy).stream().map(SegmentChange::sentence))
                .toList();
    }

    private Optional<SegmentChange> segmentChange(Quote quote, PricingPolicy policy) {
        return SegmentChange.of(
                quote.request(),
                quote.request().client().flatMap(clients::named),
                policy.commercial().grandfatheredMonths().value(),
                quote.pricedAt().atZone(companies.current().zone()).toLocalDate());
    }

    /**
     * @param typed by the names of {@link DealFileForm}; what it leaves out stays as it was
     * @throws quotient.domain.outcome.InvalidInput naming every field that is wrong
     */
    public Outcome<Deal> keep(Actor actor, QuoteId id, Map<String, String> typed) {
        return transactions.write(() -> access.toAct(actor, id).map(quote -> {
            Instant now = clock.instant();
            Company company = companies.current();
            Hand hand = Hand.of(actor, now);
            DealFile before = files.of(id).orElseGet(() -> DealFile.empty(id, hand));
            DealFileForm form = new DealFileForm(
                    quote.price().offered().currency(),
                    now.atZone(company.zone()).toLocalDate());
            files.keep(form.read(before, typed, hand));
            audit.append(QuoteAudit.entry("quote.deal_filed", quote, actor, now, new HashMap<>(typed)));
            notices.redraw(quote);
            return deal(quote);
        }));
    }

    private static boolean isSettled(Quote quote) {
        return quote.stage() == Stage.WON || quote.stage() == Stage.LOST;
    }

    private Optional<String> contractFile(Quote quote, Optional<DealFile> file) {
        return file.flatMap(said -> said.contractType()
                .flatMap(type -> quote.request()
                        .client()
                        .map(client -> ContractFile.name(
                                client,
                                said.saved()
                                        .at()
                                        .atZone(companies.current().zone())
                                        .toLocalDate(),
                                type))));
    }
}
