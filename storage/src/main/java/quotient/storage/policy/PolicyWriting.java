package quotient.storage.policy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import quotient.domain.people.Role;
import quotient.domain.policy.ApprovalDeadlines;
import quotient.domain.policy.DiscountBand;
import quotient.domain.policy.Figure;
import quotient.domain.policy.Guardrail;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.RiskBounds;
import quotient.domain.policy.SeasonalStep;
import quotient.domain.policy.TokenRate;
import quotient.storage.database.Words;

/** A policy as a JSON document: every figure with value, unit and source; every number as decimal text. */
public final class PolicyWriting {
    private static final Gson PRETTY = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private PolicyWriting() {}

    public static String write(PricingPolicy policy) {
        JsonObject document = new JsonObject();
        document.addProperty("version", policy.version().value());
        document.addProperty("currency", policy.floor().value().currency().getCurrencyCode());
        document.add("rates", figure(policy.rates(), map(PolicyWriting::rate)));
        document.add("overhead_hourly_rate", figure(policy.overheadHourlyRate(), money -> number(money.amount())));
        document.add("base_markups", figure(policy.baseMarkups(), map(markup -> number(markup.times()))));
        document.add("segment_adjustments", figure(policy.segmentAdjustments(), map(step -> number(step.times()))));
        document.add("regional_adjustments", figure(policy.regionalAdjustments(), map(share -> number(share.value()))));
        document.add("seasonal_steps", figure(policy.seasonalSteps(), list(PolicyWriting::season)));
        document.add("seasonal_minimum", figure(policy.seasonalMinimum(), markup -> number(markup.times())));
        document.add("floor", figure(policy.floor(), money -> number(money.amount())));
        document.add("guardrails", figure(policy.guardrails(), map(PolicyWriting::guardrail)));
        document.add("risk_bounds", figure(policy.riskBounds(), PolicyWriting::bounds));
        document.add("discount_matrix", figure(policy.discountMatrix(), list(PolicyWriting::band)));
        document.add("term_approvers", figure(policy.termApprovers(), map(PolicyWriting::roles)));
        document.add("uncertified_approver", figure(policy.uncertifiedApprover(), PolicyWriting::word));
        document.add("approval_deadlines", figure(policy.approvalDeadlines(), PolicyWriting::deadlines));
        document.add(PolicyReading.COMMERCIAL, CommercialWriting.write(policy.commercial()));
        return PRETTY.toJson(document);
    }

    static <T> JsonObject figure(Figure<T> figure, Function<? super T, JsonElement> value) {
        JsonObject written = new JsonObject();
        written.add("value", value.apply(figure.value()));
        written.addProperty("unit", figure.unit());
        written.addProperty("source", figure.source());
        return written;
    }

    /** In the order of the enum. */
    private static <K extends Enum<K>, V> Function<Map<K, V>, JsonElement> map(Function<V, JsonElement> value) {
        return map -> {
            JsonObject written = new JsonObject();
            new TreeMap<>(map).forEach((key, one) -> written.add(Words.code(key), value.apply(one)));
            return written;
        };
    }

    static <V> Function<Collection<V>, JsonElement> list(Function<V, JsonElement> value) {
        return list -> {
            JsonArray written = new JsonArray();
            list.forEach(one -> written.add(value.apply(one)));
            return written;
        };
    }

    private static JsonElement rate(TokenRate rate) {
        JsonObject written = new JsonObject();
        written.add("input", number(rate.input().amount()));
        written.add("output", number(rate.output().amount()));
        return written;
    }

    private static JsonElement season(SeasonalStep season) {
        JsonObject written = new JsonObject();
        written.addProperty("name", season.name());
        written.addProperty("from_month", season.fromMonth());
        written.addProperty("to_month", season.toMonth());
        written.add("occasion", word(season.occasion()));
        written.add("step", number(season.step().times()));
        written.add("share", number(season.share().value()));
        return written;
    }

    private static JsonElement guardrail(Guardrail guardrail) {
        JsonObject written = new JsonObject();
        written.add("minimum", number(guardrail.minimum().value()));
        written.add("decider", word(guardrail.decider()));
        written.addProperty("advice", guardrail.advice());
        return written;
    }

    private static JsonElement deadlines(ApprovalDeadlines deadlines) {
        JsonObject written = new JsonObject();
        written.addProperty(
                "executive_discount_minutes", deadlines.executiveDiscount().toMinutes());
        written.addProperty("guardrail_minutes", deadlines.guardrail().toMinutes());
        written.addProperty("other_business_days", deadlines.otherBusinessDays());
        return written;
    }

    private static JsonElement bounds(RiskBounds bounds) {
        JsonObject written = new JsonObject();
        written.add("critical", number(bounds.critical().value()));
        written.add("healthy", number(bounds.healthy().value()));
        return written;
    }

    private static JsonElement band(DiscountBand band) {
        JsonObject written = new JsonObject();
        written.add("up_to", number(band.upTo().value()));
        written.add("approver", band.approver().map(PolicyWriting::word).orElse(JsonNull.INSTANCE));
        written.addProperty("condition", band.condition());
        return written;
    }

    private static JsonElement roles(Collection<Role> roles) {
        JsonArray written = new JsonArray();
        roles.stream().sorted().forEach(role -> written.add(word(role)));
        return written;
    }

    static JsonElement number(BigDecimal number) {
        return new JsonPrimitive(number.toPlainString());
    }

    static JsonElement word(Enum<?> word) {
        return new JsonPrimitive(Words.code(word));
    }
}
