package quotient.storage.policy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.Role;
import quotient.domain.policy.ApprovalDeadlines;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.DiscountBand;
import quotient.domain.policy.Figure;
import quotient.domain.policy.Guardrail;
import quotient.domain.policy.Model;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.Region;
import quotient.domain.policy.RiskBounds;
import quotient.domain.policy.SeasonalStep;
import quotient.domain.policy.SeasonalStep.Occasion;
import quotient.domain.policy.Term;
import quotient.domain.policy.TokenRate;
import quotient.storage.database.Words;

/** Reads what {@link PolicyWriting} writes. */
public final class PolicyReading {
    /** Documents that were kept before there were deadlines do not have it. */
    private static final String DEADLINES = "approval_deadlines";

    static final String COMMERCIAL = "commercial";

    private final JsonObject document;
    private final Currency currency;

    private PolicyReading(JsonObject document) {
        this.document = document;
        this.currency = Currency.getInstance(document.get("currency").getAsString());
    }

    /** @throws RuntimeException when the document is not a whole policy */
    public static PricingPolicy read(String json) {
        return new PolicyReading(JsonParser.parseString(json).getAsJsonObject()).policy();
    }

    private PricingPolicy policy() {
        return new PricingPolicy(
                new PolicyVersion(document.get("version").getAsString()),
                figure("rates", map(Model.class, this::rate)),
                figure("overhead_hourly_rate", this::money),
                figure("base_markups", map(Complexity.class, PolicyReading::markup)),
                figure("segment_adjustments", map(Segment.class, PolicyReading::markup)),
                figure("regional_adjustments", map(Region.class, PolicyReading::percent)),
                figure("seasonal_steps", list(PolicyReading::season)),
                figure("seasonal_minimum", PolicyReading::markup),
                figure("floor", this::money),
                figure("guardrails", map(DeliveryType.class, PolicyReading::guardrail)),
                figure("risk_bounds", PolicyReading::bounds),
                figure("discount_matrix", list(PolicyReading::band)),
                figure("term_approvers", map(Term.class, PolicyReading::roles)),
                figure("uncertified_approver", PolicyReading::role),
                document.has(DEADLINES) ? figure(DEADLINES, PolicyReading::deadlines) : ApprovalDeadlines.STANDARD,
                CommercialReading.read(commercial(), currency));
    }

    /** Documents of before these rules were written down are read with those that come with the program. */
    private JsonObject commercial() {
        return document.has(COMMERCIAL) ? document.getAsJsonObject(COMMERCIAL) : DefaultPolicy.commercial();
    }

    private <T> Figure<T> figure(String name, Function<JsonElement, T> value) {
        return figure(document, name, value);
    }

    static <T> Figure<T> figure(JsonObject section, String name, Function<JsonElement, T> value) {
        JsonObject written = section.getAsJsonObject(name);
        return new Figure<>(
                value.apply(written.get("value")),
                written.get("unit").getAsString(),
                written.get("source").getAsString());
    }

    private static <K extends Enum<K>, V> Function<JsonElement, Map<K, V>> map(
            Class<K> keys, Function<JsonElement, V> value) {
        return written -> {
            Map<K, V> map = new EnumMap<>(keys);
            written.getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> map.put(Words.read(entry.getKey(), keys), value.apply(entry.getValue())));
            return Collections.unmodifiableMap(map);
        };
    }

    static <V> Function<JsonElement, List<V>> list(Function<JsonElement, V> value) {
        return written -> {
            List<V> list = new ArrayList<>();
            written.getAsJsonArray().forEach(element -> list.add(value.apply(element)));
            return List.copyOf(list);
        };
    }

    private TokenRate rate(JsonElement written) {
        JsonObject rate = written.getAsJsonObject();
        return new TokenRate(money(rate.get("input")), money(rate.get("output")));
    }

    private Money money(JsonElement written) {
        return new Money(number(written), currency);
    }

    private static SeasonalStep season(JsonElement written) {
        JsonObject season = written.getAsJsonObject();
        return new SeasonalStep(
                season.get("name").getAsString(),
                season.get("from_month").getAsInt(),
                season.get("to_month").getAsInt(),
                Words.read(season.get("occasion").getAsString(), Occasion.class),
                markup(season.get("step")),
                percent(season.get("share")));
    }

    private static Guardrail guardrail(JsonElement written) {
        JsonObject guardrail = written.getAsJsonObject();
        return new Guardrail(
                percent(guardrail.get("minimum")),
                role(guardrail.get("decider")),
                guardrail.get("advice").getAsString());
    }

    private static RiskBounds bounds(JsonElement written) {
        JsonObject bounds = written.getAsJsonObject();
        return new RiskBounds(percent(bounds.get("critical")), percent(bounds.get("healthy")));
    }

    private static DiscountBand band(JsonElement written) {
        JsonObject band = written.getAsJsonObject();
        JsonElement approver = band.get("approver");
        return new DiscountBand(
                percent(band.get("up_to")),
                approver.isJsonNull() ? Optional.empty() : Optional.of(role(approver)),
                band.get("condition").getAsString());
    }

    private static ApprovalDeadlines deadlines(JsonElement written) {
        JsonObject deadlines = written.getAsJsonObject();
        return new ApprovalDeadlines(
                Duration.ofMinutes(deadlines.get("executive_discount_minutes").getAsLong()),
                Duration.ofMinutes(deadlines.get("guardrail_minutes").getAsLong()),
                deadlines.get("other_business_days").getAsInt());
    }

    private static Set<Role> roles(JsonElement written) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        written.getAsJsonArray().forEach(role -> roles.add(role(role)));
        return Collections.unmodifiableSet(roles);
    }

    private static Role role(JsonElement written) {
        return Words.read(written.getAsString(), Role.class);
    }

    static Markup markup(JsonElement written) {
        return new Markup(number(written));
    }

    static Percent percent(JsonElement written) {
        return new Percent(number(written));
    }

    static BigDecimal number(JsonElement written) {
        return new BigDecimal(written.getAsString());
    }
}
