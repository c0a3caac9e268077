package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.money.Digits;
import quotient.domain.money.MoneyText;
import quotient.domain.money.Percent;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.Region;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.Stage;

/** The phrases that all pictures of a quote share. Everything a person wrote is escaped here. */
final class QuoteText {

    private QuoteText() {}

    /** {@code *Q-1001* · Build a retry handler · Acme}. */
    static String title(Quote quote) {
        return "*" + quote.id() + "*" + what(quote.request());
    }

    static String what(QuoteRequest request) {
        return request.task().map(task -> " · " + escape(task)).orElse("")
                + request.client().map(client -> " · *" + escape(client) + "*").orElse("");
    }

    static String inputs(QuoteRequest request) {
        List<String> parts = new ArrayList<>(List.of(
                request.model().code(),
                request.complexity().code() + " complexity",
                request.segment().spoken(),
                request.deliveryType().spoken(),
                Digits.grouped(request.inputTokens()) + " tokens in, " + Digits.grouped(request.outputTokens())
                        + " out"));
        if (request.overheadMinutes() > 0) {
            parts.add(request.overheadMinutes() + " minutes of overhead");
        }
        if (request.region() != Region.US_CANADA) {
            parts.add(request.region().spoken());
        }
        request.offer().ifPresent(offer -> parts.add("offer " + offer));
        request.commitment().ifPresent(commitment -> parts.add("committed for " + commitment.spoken()));
        return String.join(" · ", parts);
    }

    /** Until when the customer may accept it. */
    static String validity(Quote quote, PricingPolicy policy) {
        return quote.goodUntil()
                .map(last -> (quote.stage() == Stage.EXPIRED ? "Was good until " : "Good until ") + last)
                .orElse("Good for " + policy.commercial().validity().value().days() + " days once it is sent");
    }

    static String price(Price price) {
        return price.list().equals(price.offered())
                ? MoneyText.cents(price.offered())
                : MoneyText.cents(price.offered()) + "  ~" + MoneyText.cents(price.list()) + "~";
    }

    static String discount(Price price) {
        Percent effective = price.effectiveDiscount();
        return price.discount().equals(effective)
                ? price.discount().toString()
                : price.discount() + " (effective " + effective + ")";
    }

    static String guardrail(Price price) {
        return (price.passesGuardrail() ? ":white_check_mark: passes " : ":x: below ") + price.minimumMargin();
    }

    static String risk(Price price) {
        RiskBand band = price.riskBand();
        String mark = switch (band) {
            case HEALTHY -> ":large_green_circle:";
            case WARNING -> ":large_yellow_circle:";
            case CRITICAL -> ":red_circle:";
        };
        return mark + " " + band.code();
    }

    static String status(DecisionStatus status) {
        String mark = switch (status) {
            case APPROVED -> ":white_check_mark:";
            case APPROVED_WITH_CONDITIONS -> ":ballot_box_with_check:";
            case PENDING_APPROVAL -> ":hourglass_flowing_sand:";
            case ESCALATED -> ":arrow_up:";
            case REJECTED -> ":no_entry:";
        };
        return mark + " " + status.spoken();
    }

    /** {@code nobody}, or {@code sales manager, legal or RevOps}. */
    static String deciders(List<ApprovalNeed> needs) {
        return needs.isEmpty()
                ? "nobody"
                : Approval.askFor(needs).stream().map(Approval::spoken).collect(Collectors.joining(", "));
    }

    /** Every figure in one paragraph, for notifications and screen readers. */
    static String spoken(Quote quote) {
        Price price = quote.price();
        return quote.id() + ": " + MoneyText.cents(price.offered())
                + (price.discount().isZero() ? "" : " after a discount of " + discount(price))
                + what(quote.request()) + ", cost " + MoneyText.precise(price.cost()) + ", margin " + price.margin()
                + (price.passesGuardrail() ? " passes" : " is below") + " the " + price.minimumMargin()
                + " guardrail, " + price.riskBand().code() + ", "
                + quote.decisionStatus().spoken() + ".";
    }

    /** What its latest revision changed; empty in the first. */
    static Optional<String> changes(Quote quote) {
        return quote.revised()
                .filter(revision -> !revision.changes().isEmpty())
                .map(revision -> ":pencil2: Revision " + quote.revision() + ": "
                        + escape(String.join(" · ", revision.changes())));
    }

    /** What to do with a quote that was just revised. */
    static String revised(Quote quote) {
        String kept = quote.decidedApprovals().isEmpty()
                ? ""
                : " " + capital(quote.decidedApprovals().stream().map(Approval::called)) + " need not be asked again.";
        String next = quote.openApprovals().isEmpty()
                ? " Send it with `/quote send " + quote.id() + "`."
                : " Ask " + quote.openApprovals().stream().map(Approval::called).collect(Collectors.joining(" and "))
                        + " with `/quote submit " + quote.id() + "`.";
        String changes = quote.revised()
                .map(revision -> String.join(" · ", revision.changes()))
                .orElse("");
        return "*" + quote.id() + "* is "
                + (changes.isEmpty() ? "priced anew" : "changed: " + escape(changes))
                + "." + kept + (quote.decisionStatus() == DecisionStatus.REJECTED ? "" : next);
    }

    private static String capital(Stream<String> names) {
        String joined = names.collect(Collectors.joining(" and "));
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }
}
