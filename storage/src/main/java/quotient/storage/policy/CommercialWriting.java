package quotient.storage.policy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import quotient.domain.money.Money;
import quotient.domain.policy.CommercialRules;
import quotient.domain.policy.ContractBounds;
import quotient.domain.policy.PricePlan;
import quotient.domain.policy.PromotionRules;
import quotient.domain.policy.SeasonalDiscount;
import quotient.domain.policy.SpecialPrice;
import quotient.domain.policy.Validity;

/** The commercial rules of a policy, as a section of its document. */
final class CommercialWriting {
    private CommercialWriting() {}

    static JsonObject write(CommercialRules rules) {
        JsonObject section = new JsonObject();
        section.add(
                "seasonal_discounts",
                PolicyWriting.figure(rules.seasonalDiscounts(), PolicyWriting.list(CommercialWriting::season)));
        section.add("promotions", PolicyWriting.figure(rules.promotions(), CommercialWriting::promotions));
        section.add("specials", PolicyWriting.figure(rules.specials(), PolicyWriting.list(CommercialWriting::special)));
        section.add("plans", PolicyWriting.figure(rules.plans(), PolicyWriting.list(CommercialWriting::plan)));
        section.add("free_months", PolicyWriting.figure(rules.freeMonths(), JsonPrimitive::new));
        section.add("validity", PolicyWriting.figure(rules.validity(), CommercialWriting::validity));
        section.add("duplicate_hours", PolicyWriting.figure(rules.duplicateHours(), JsonPrimitive::new));
        section.add("contract_bounds", PolicyWriting.figure(rules.contractBounds(), CommercialWriting::bounds));
        section.add(
                "enterprise_markup",
                PolicyWriting.figure(rules.enterpriseMarkup(), markup -> PolicyWriting.number(markup.times())));
        section.add("grandfathered_months", PolicyWriting.figure(rules.grandfatheredMonths(), JsonPrimitive::new));
        return section;
    }

    private static JsonElement season(SeasonalDiscount season) {
        JsonObject written = new JsonObject();
        written.addProperty("name", season.name());
        written.addProperty("spoken", season.spoken());
        written.addProperty("from_month", season.fromMonth());
        written.addProperty("to_month", season.toMonth());
        written.add("percent", PolicyWriting.number(season.percent().value()));
        written.add("commitment", PolicyWriting.word(season.commitment()));
        return written;
    }

    private static JsonElement promotions(PromotionRules rules) {
        JsonObject written = new JsonObject();
        written.add("most_percent", PolicyWriting.number(rules.mostPercent().value()));
        written.addProperty("most_days", rules.mostDays());
        written.addProperty("days_ahead", rules.daysAhead());
        written.add("commitment", PolicyWriting.word(rules.commitment()));
        return written;
    }

    private static JsonElement special(SpecialPrice special) {
        JsonObject written = new JsonObject();
        written.addProperty("name", special.name());
        written.addProperty("spoken", special.spoken());
        written.add("percent", PolicyWriting.number(special.percent().value()));
        written.addProperty("proof", special.proof());
        return written;
    }

    private static JsonElement plan(PricePlan plan) {
        JsonObject written = new JsonObject();
        written.addProperty("name", plan.name());
        written.add("prices", PolicyWriting.list(CommercialWriting::money).apply(plan.prices()));
        written.add("per", PolicyWriting.word(plan.per()));
        written.addProperty("open", plan.open());
        written.addProperty("what", plan.what());
        return written;
    }

    private static JsonElement validity(Validity validity) {
        JsonObject written = new JsonObject();
        written.addProperty("days", validity.days());
        written.addProperty("reminded_before", validity.remindedBefore());
        return written;
    }

    private static JsonElement bounds(ContractBounds bounds) {
        JsonObject written = new JsonObject();
        written.add("counsel", money(bounds.counsel()));
        written.add("lawyer_a_year", money(bounds.lawyerAYear()));
        return written;
    }

    private static JsonElement money(Money money) {
        return PolicyWriting.number(money.amount());
    }
}
