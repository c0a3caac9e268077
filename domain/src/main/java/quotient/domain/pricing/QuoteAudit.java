package quotient.domain.pricing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.audit.AuditEntry;
import quotient.domain.people.Actor;

/** How steps of a quote are written down (P34, P113). */
public final class QuoteAudit {

    private QuoteAudit() {}

    public static AuditEntry entry(String action, Quote quote, Actor actor, Instant at, Map<String, String> facts) {
        return new AuditEntry(
                at,
                actor.id(),
                action,
                quote.id().value(),
                Optional.of(quote.policy().value()),
                facts);
    }

    /** The figures that every decision must carry: cost, price, margin, guardrail. */
    public static Map<String, String> priceFacts(Quote quote) {
        Price price = quote.price();
        return Map.of(
                "internal_cost", price.cost().amount().toPlainString(),
                "price", price.offered().amount().toPlainString(),
                "margin_pct", price.margin().shown().toPlainString(),
                "guardrail", price.passesGuardrail() ? "pass" : "fail",
                "minimum_margin_pct", price.minimumMargin().value().toPlainString(),
                "discount_pct", price.discount().value().toPlainString(),
                "decision_status", quote.decisionStatus().code());
    }

    /** Which rules ask for these approvals, with their figures and sources, a line each. */
    public static String rules(List<? extends Approval> approvals) {
        return approvals.stream()
                .flatMap(approval -> approval.needs().stream())
                .map(need -> need.reason() + " (" + need.source() + ")")
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    public static Map<String, String> priceFactsAnd(Quote quote, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(priceFacts(quote));
        facts.putAll(more);
        return facts;
    }
}
