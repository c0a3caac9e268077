package quotient.domain.digests;

import java.util.List;
import java.util.Set;
import quotient.domain.audit.AuditEntry;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.QuoteSteps.Step;
import quotient.domain.pricing.Quotes;

/** Quotes that were won or lost in a week, whenever they were made. */
public final class ClosingQuotes {

    private static final Set<Step> ENDS = Set.of(Step.WON, Step.LOST);

    private final QuoteSteps steps;
    private final Quotes quotes;

    public ClosingQuotes(QuoteSteps steps, Quotes quotes) {
        this.steps = steps;
        this.quotes = quotes;
    }

    /** In the order in which they came to their end. */
    public List<ClosedQuote> in(Week week) {
        return steps.between(ENDS, week.from(), week.to()).stream()
                .map(step -> new ClosedQuote(quote(step), step.at()))
                .toList();
    }

    private Quote quote(AuditEntry step) {
        return quotes.find(new QuoteId(step.subject()))
                .orElseThrow(() -> new IllegalStateException(step.subject() + " was closed and is not kept"));
    }
}
