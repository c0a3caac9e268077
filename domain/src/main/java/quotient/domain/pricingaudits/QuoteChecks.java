package quotient.domain.pricingaudits;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Client;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Model;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.quoteqa.QuoteCheck;
import quotient.domain.quoteqa.QuoteFinding;
import quotient.domain.quoteqa.QuoteInspection;

/** What the desk itself can tell of a quote's checklist (P111); whether the work is as complex as said only a person can. */
final class QuoteChecks {

    private final QuoteInspection inspection;
    private final PricingPolicy policy;

    /** @param policy that the quote was made by */
    QuoteChecks(QuoteInspection inspection, PricingPolicy policy) {
        this.inspection = inspection;
        this.policy = policy;
    }

    /**
     * @param day on which its price was reckoned
     * @param client of that name, where the desk knows one
     * @param excepted whether an exception of it is in the registry
     */
    Set<ChecklistItem> passed(
            Quote quote, LocalDate day, List<AuditEntry> log, Optional<Client> client, boolean excepted) {
        Set<QuoteCheck> found = inspection.inspect(quote, day, log).stream()
                .map(QuoteFinding::check)
                .collect(Collectors.toSet());
        boolean passes = quote.price().passesGuardrail();
        Set<ChecklistItem> passed = EnumSet.noneOf(ChecklistItem.class);
        add(
                passed,
                ChecklistItem.SEGMENT,
                client.flatMap(Client::segment)
                        .filter(known -> known == quote.request().segment())
                        .isPresent());
        add(passed, ChecklistItem.MODEL, !isOpusForSimpleWork(quote.request()));
        add(passed, ChecklistItem.ADJUSTMENT, !found.contains(QuoteCheck.CALCULATION));
        add(
                passed,
                ChecklistItem.FLOOR,
                quote.price().offered().compareTo(policy.floor().value()) >= 0);
        add(passed, ChecklistItem.MARGIN, passes);
        add(
                passed,
                ChecklistItem.DECISION,
                !found.contains(QuoteCheck.SENT_UNAPPROVED) && !found.contains(QuoteCheck.APPROVALS));
        add(passed, ChecklistItem.EXCEPTION, passes || excepted);
        return passed;
    }

    /** PRC's appendix: start with k2p5, escalate only when necessary. */
    private static boolean isOpusForSimpleWork(QuoteRequest request) {
        return request.model() == Model.OPUS && request.complexity() == Complexity.LOW;
    }

    private static void add(Set<ChecklistItem> passed, ChecklistItem item, boolean holds) {
        if (holds) {
            passed.add(item);
        }
    }
}
