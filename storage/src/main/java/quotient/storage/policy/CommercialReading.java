package quotient.storage.policy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Currency;
import java.util.function.Function;
import quotient.domain.money.Money;
import quotient.domain.policy.CommercialRules;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.ContractBounds;
import quotient.domain.policy.Figure;
import quotient.domain.policy.PricePlan;
import quotient.domain.policy.PromotionRules;
import quotient.domain.policy.SeasonalDiscount;
import quotient.domain.policy.SpecialPrice;
import quotient.domain.policy.Validity;
import quotient.storage.database.Words;

/** Reads what {@link CommercialWriting} writes. */
final class CommercialReading {
    private final JsonObject section;
    private final Currency currency;

    private CommercialReading(JsonObject section, Currency currency) {
        this.section = section;
        this.currency = currency;
    }

    static CommercialRules read(JsonObject section, Currency currency) {
        return new CommercialReading(section, currency).rules();
    }

    private CommercialRules rules() {
        return new CommercialRules(
                figure("seasonal_discounts", PolicyReading.list(CommercialReading::season)),
                figure("promotions", CommercialReading::promotions),
                figure("specials", PolicyReading.list(CommercialReading::special)),
                figure("plans", PolicyReading.list(this::plan)),
                figure("free_months", JsonElement::getAsInt),
                figure("validity", CommercialReading::validity),
                figure("duplicate_hours", JsonElement::getAsInt),
                figure("contract_bounds", this::bounds),
                figure("enterprise_markup", PolicyReading::markup),
                figure("grandfathered_months", JsonElement::getAsInt));
    }

    private <T> Figure<T> figure(String name, Function<JsonElement, T> value) {
        return PolicyReading.figure(section, name, value);
    }

    private static SeasonalDiscount season(JsonElement written) {
        JsonObject season = written.getAsJsonObject();
        return new SeasonalDiscount(
                text(season, "name"),
                text(season, "spoken"),
                season.get("from_month").getAsInt(),
                season.get("to_month").getAsInt(),
                PolicyReading.percent(season.get("percent")),
                Words.read(text(season, "commitment"), Commitment.class));
    }

    private static PromotionRules promotions(JsonElement written) {
        JsonObject rules = written.getAsJsonObject();
        return new PromotionRules(
                PolicyReading.percent(rules.get("most_percent")),
                rules.get("most_days").getAsInt(),
                rules.get("days_ahead").getAsInt(),
                Words.read(text(rules, "commitment"), Commitment.class));
    }

    private static SpecialPrice special(JsonElement written) {
        JsonObject special = written.getAsJsonObject();
        return new SpecialPrice(
                text(special, "name"),
                text(special, "spoken"),
                PolicyReading.percent(special.get("percent")),
                text(special, "proof"));
    }

    private PricePlan plan(JsonElement written) {
        JsonObject plan = written.getAsJsonObject();
        return new PricePlan(
                text(plan, "name"),
                PolicyReading.list(this::money).apply(plan.get("prices")),
                Words.read(text(plan, "per"), PricePlan.Per.class),
                plan.get("open").getAsBoolean(),
                text(plan, "what"));
    }

    private static Validity validity(JsonElement written) {
        JsonObject validity = written.getAsJsonObject();
        return new Validity(
                validity.get("days").getAsInt(), validity.get("reminded_before").getAsInt());
    }

    private ContractBounds bounds(JsonElement written) {
        JsonObject bounds = written.getAsJsonObject();
        return new ContractBounds(money(bounds.get("counsel")), money(bounds.get("lawyer_a_year")));
    }

    private Money money(JsonElement written) {
        return new Money(PolicyReading.number(written), currency);
    }

    private static String text(JsonObject from, String name) {
        return from.get(name).getAsString();
    }
}
