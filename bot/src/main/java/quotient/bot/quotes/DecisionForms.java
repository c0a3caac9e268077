package quotient.bot.quotes;

import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Modal;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.pricing.Quote;

/** What is asked of whoever rejects, approves with conditions, or has lost a quote. */
final class DecisionForms {

    static final String REJECTION = "approval.reject";
    static final String CONDITIONS = "approval.conditions";
    static final String LOSS = "quote.lose";
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 100;

    private DecisionForms() {}

    static Modal rejection(Quote quote, String metadata) {
        return new Modal(
                REJECTION,
                "Reject " + quote.id(),
                "Reject",
                metadata,
                List.of(
                        Blocks.section(QuoteText.spoken(quote)),
                        Inputs.hinted(
                                Inputs.text(Ruling.REASON, "Why?", LONGEST, true, Optional.empty()),
                                "The rep reads this.")));
    }

    static Modal conditions(Quote quote, String metadata) {
        return new Modal(
                CONDITIONS,
                "Approve " + quote.id() + " if…",
                "Approve",
                metadata,
                List.of(
                        Blocks.section(QuoteText.spoken(quote)),
                        Inputs.hinted(
                                Inputs.text(Ruling.CONDITIONS, "Conditions", 3000, true, Optional.empty()),
                                "One on each line. The quote can be sent when you have confirmed that all of them are met."),
                        Inputs.optional(
                                Inputs.text(Ruling.REASON, "Note for the rep", LONGEST, true, Optional.empty()))));
    }

    static Modal loss(Quote quote, String metadata) {
        return new Modal(
                LOSS,
                quote.id() + " was lost",
                "Save",
                metadata,
                List.of(
                        Blocks.section(QuoteText.title(quote)),
                        Inputs.text(Ruling.REASON, "Why?", LONGEST, true, Optional.empty()),
                        Inputs.optional(Inputs.text(
                                CarryingQuotes.COMPETITOR, "To whom?", LONGEST_NAME, false, Optional.empty()))));
    }
}
