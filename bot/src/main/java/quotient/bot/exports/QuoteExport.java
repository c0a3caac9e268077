package quotient.bot.exports;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.keeping.Page;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.Quotes;

/** Every quote as it stands, newest first, named as the REST API names its fields. */
public final class QuoteExport implements Export {

    private static final List<String> COLUMNS = List.of(
            "quote_id",
            "created_at",
            "created_by",
            "created_by_name",
            "client",
            "task",
            "model",
            "segment",
            "complexity",
            "delivery_type",
            "estimated_input",
            "estimated_output",
            "overhead_minutes",
            "terms",
            "commitment",
            "region",
            "currency",
            "internal_cost",
            "final_markup",
            "list_price",
            "discount_pct",
            "recommended_price",
            "gross_margin_pct",
            "guardrail_minimum_pct",
            "guardrail_result",
            "risk_band",
            "decision_status",
            "stage",
            "revision",
            "policy_version",
            "approvals",
            "conditions",
            "justification",
            "closing");

    private final Quotes quotes;
    private final ZoneId zone;

    /** @param zone of the company; moments are told in it */
    public QuoteExport(Quotes quotes, ZoneId zone) {
        this.quotes = quotes;
        this.zone = zone;
    }

    @Override
    public Exported writeTo(Writer writer) throws IOException {
        SafeCsv csv = new SafeCsv(writer, COLUMNS);
        long rows = 0;
        Optional<String> cursor = Optional.empty();
        do {
            Page<Quote> page = quotes.list(QuoteFilter.ALL, PAGE, cursor);
            page.items().forEach(quote -> csv.row(cells(quote)));
            rows += page.items().size();
            cursor = page.next();
        } while (cursor.isPresent());
        csv.flush();
        return new Exported(rows, Optional.empty());
    }

    private Stream<?> cells(Quote quote) {
        return Stream.of(
                        Stream.of(
                                quote.id(),
                                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                        quote.createdAt().atZone(zone)),
                                quote.author(),
                                quote.authorName()),
                        asked(quote.request()),
                        priced(quote.price()),
                        Stream.of(
                                quote.decisionStatus().code(),
                                quote.stage().code(),
                                quote.revision(),
                                quote.policy(),
                                approvals(quote),
                                conditions(quote),
                                quote.justification(),
                                quote.closing()))
                .flatMap(part -> part);
    }

    private static Stream<?> asked(QuoteRequest request) {
        return Stream.of(
                request.client(),
                request.task(),
                request.model().code(),
                request.segment().code(),
                request.complexity().code(),
                request.deliveryType().code(),
                request.inputTokens(),
                request.outputTokens(),
                request.overheadMinutes(),
                request.terms().stream().map(Term::code).sorted().collect(Collectors.joining(" ")),
                request.commitment().map(Commitment::code),
                request.region().code());
    }

    private static Stream<?> priced(Price price) {
        return Stream.of(
                price.offered().currency().getCurrencyCode(),
                price.cost().amount().toPlainString(),
                price.markup().times().toPlainString(),
                price.list().amount().toPlainString(),
                price.discount().value().toPlainString(),
                price.offered().amount().toPlainString(),
                price.margin().shown().toPlainString(),
                price.minimumMargin().value().toPlainString(),
                price.passesGuardrail() ? "pass" : "fail",
                price.riskBand().code());
    }

    /** {@code Deal Desk: approved by Dee at 2026-03-02T15:00:00Z because …; executive: open}. */
    private static String approvals(Quote quote) {
        return quote.approvals().stream()
                .map(approval -> approval.spoken() + ": " + decided(approval))
                .collect(Collectors.joining("; "));
    }

    private static String decided(Approval approval) {
        return approval.match(
                open -> "open",
                decided -> decided.decision().verdict().spoken() + " by "
                        + decided.decision().byName() + " at "
                        + decided.decision().at()
                        + (decided.decision().reason().isBlank()
                                ? ""
                                : " because " + decided.decision().reason()));
    }

    private static String conditions(Quote quote) {
        return quote.conditions().stream().map(QuoteExport::condition).collect(Collectors.joining("; "));
    }

    private static String condition(Condition condition) {
        return condition.text()
                + condition.evidence().map(how -> ": met, " + how).orElse(": not met");
    }
}
