package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import quotient.domain.people.Role;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.ConditionAnswer;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Evidence;
import quotient.domain.pricing.OnBehalf;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;

/** A quote as the REST API shows it: the contract's keys in the contract's order, then ours. */
final class QuoteJson {

    private final AssessedQuote assessed;
    private final ZoneId zone;
    private final JsonObject json = new JsonObject();

    private QuoteJson(AssessedQuote assessed, ZoneId zone) {
        this.assessed = assessed;
        this.zone = zone;
    }

    /** @param zone of the company; moments are told in it */
    static JsonObject of(AssessedQuote assessed, ZoneId zone) {
        return new QuoteJson(assessed, zone).draw();
    }

    private JsonObject draw() {
        Quote quote = assessed.quote();
        json.addProperty("quote_id", quote.id().value());
        request(quote.request());
        price(quote.price());
        json.addProperty("decision_status", quote.decisionStatus().code());
        json.add("approvals", approvals(quote.approvals()));
        json.add("reasons", Json.texts(assessed.assessment().reasons()));
        json.add("warnings", Json.texts(assessed.assessment().warnings()));
        json.addProperty("policy_version", quote.policy().value());
        json.add("experiment_id", JsonNull.INSTANCE);
        json.add("variant", JsonNull.INSTANCE);
        json.addProperty("created_by", quote.author());
        json.addProperty("created_at", Json.moment(quote.createdAt(), zone));
        more(quote);
        return json;
    }

    private void request(QuoteRequest request) {
        json.add("task", Json.orNull(request.task()));
        json.add("client", Json.orNull(request.client()));
        json.addProperty("model", request.model().code());
        json.addProperty("segment", request.segment().code());
        json.addProperty("complexity", request.complexity().code());
        json.addProperty("delivery_type", request.deliveryType().code());
        json.addProperty("estimated_input", request.inputTokens());
        json.addProperty("estimated_output", request.outputTokens());
        json.addProperty("overhead_minutes", request.overheadMinutes());
    }

    private void price(Price price) {
        json.add("internal_cost", Json.cost(price.cost().amount()));
        json.add("base_markup", Json.number(price.base().times()));
        json.add("segment_adjustment", Json.number(price.segmentStep().times()));
        json.add("seasonal_adjustment", Json.number(price.seasonalStep().times()));
        json.add("final_markup", Json.number(price.markup().times()));
        json.add("list_price", Json.number(price.list().amount()));
        json.add("discount_pct", Json.number(price.discount().value()));
        json.add("recommended_price", Json.number(price.offered().amount()));
        json.add("gross_margin_pct", Json.number(price.margin().shown()));
        JsonObject guardrail = new JsonObject();
        guardrail.add("minimum_pct", Json.number(price.minimumMargin().value()));
        guardrail.addProperty("result", price.passesGuardrail() ? "pass" : "fail");
        json.add("guardrail", guardrail);
        json.addProperty("risk_band", price.riskBand().code());
        json.add("largest_discount_pct", Json.number(price.largestDiscount().value()));
    }

    private void more(Quote quote) {
        QuoteRequest request = quote.request();
        json.addProperty("created_by_name", quote.authorName());
        json.addProperty("stage", quote.stage().code());
        json.add("terms", Json.texts(request.terms().stream().map(Term::code).toList()));
        json.add("commitment", Json.orNull(request.commitment().map(Commitment::code)));
        json.addProperty("region", request.region().code());
        json.add("regional_factor", Json.number(quote.price().regionalFactor()));
        json.addProperty("rush", request.rush());
        json.addProperty("new_logo", request.newLogo());
        json.add("offer", Json.orNull(request.offer()));
        json.add("good_until", Json.orNull(quote.goodUntil().map(LocalDate::toString)));
        json.add("competitor", Json.orNull(quote.competitor()));
        json.add("notes", Json.texts(assessed.assessment().notes()));
        json.addProperty("currency", quote.price().offered().currency().getCurrencyCode());
        JsonArray conditions = new JsonArray();
        quote.conditions().forEach(condition -> conditions.add(condition(condition)));
        json.add("conditions", conditions);
    }

    private JsonArray approvals(List<Approval> approvals) {
        JsonArray array = new JsonArray();
        approvals.forEach(approval -> array.add(approval(approval)));
        return array;
    }

    private JsonObject approval(Approval approval) {
        Optional<Decision> decision =
                approval.match(open -> Optional.empty(), decided -> Optional.of(decided.decision()));
        JsonObject drawn = new JsonObject();
        drawn.addProperty("name", approval.name());
        drawn.add(
                "roles", Json.texts(approval.deciders().stream().map(Role::code).toList()));
        drawn.addProperty("status", decision.map(made -> made.verdict().code()).orElse("open"));
        drawn.add(
                "reasons",
                Json.texts(approval.needs().stream().map(ApprovalNeed::reason).toList()));
        drawn.add("decided_by", Json.orNull(decision.map(Decision::by)));
        drawn.add("decided_by_name", Json.orNull(decision.map(Decision::byName)));
        drawn.add(
                "decided_on_behalf_of",
                Json.orNull(decision.flatMap(Decision::onBehalf).map(OnBehalf::name)));
        drawn.add("decided_at", Json.orNull(decision.map(made -> Json.moment(made.at(), zone))));
        drawn.add("reason", Json.orNull(decision.map(Decision::reason).filter(reason -> !reason.isBlank())));
        drawn.add("conditions", Json.texts(decision.map(Decision::conditions).orElse(List.of())));
        return drawn;
    }

    private JsonObject condition(Condition condition) {
        JsonObject drawn = new JsonObject();
        drawn.addProperty("text", condition.text());
        drawn.addProperty("met", condition.isMet());
        drawn.add("evidence", Json.orNull(condition.evidence().map(Evidence::said)));
        drawn.add("evidence_by_name", Json.orNull(condition.evidence().map(Evidence::byName)));
        drawn.add("evidence_at", Json.orNull(condition.evidence().map(shown -> Json.moment(shown.at(), zone))));
        Optional<ConditionAnswer> answer = condition.answer();
        drawn.add("answer", Json.orNull(answer.map(said -> said.confirmed() ? "confirmed" : "returned")));
        drawn.add("answered_by_name", Json.orNull(answer.map(ConditionAnswer::byName)));
        drawn.add("answered_at", Json.orNull(answer.map(said -> Json.moment(said.at(), zone))));
        drawn.add(
                "answer_reason", Json.orNull(answer.map(ConditionAnswer::reason).filter(said -> !said.isBlank())));
        return drawn;
    }
}
