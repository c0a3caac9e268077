package quotient.storage.scenarios;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.Price;
import quotient.storage.database.TextMap;
import quotient.storage.database.Words;

/** A price as JSON in one column, to its last digit. */
final class PriceText {
    private final Map<String, String> texts;

    private PriceText(Map<String, String> texts) {
        this.texts = texts;
    }

    static String write(Price price) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("currency", price.offered().currency().getCurrencyCode());
        texts.put("cost", plain(price.cost().amount()));
        texts.put("base_markup", plain(price.base().times()));
        texts.put("segment_step", plain(price.segmentStep().times()));
        texts.put("seasonal_step", plain(price.seasonalStep().times()));
        texts.put("markup", plain(price.markup().times()));
        texts.put("regional_factor", plain(price.regionalFactor()));
        texts.put("list", plain(price.list().amount()));
        texts.put("discount", plain(price.discount().value()));
        texts.put("offered", plain(price.offered().amount()));
        texts.put("floor", plain(price.floor().amount()));
        texts.put("minimum_margin", plain(price.minimumMargin().value()));
        texts.put("risk_band", Words.code(price.riskBand()));
        texts.put("largest_discount", plain(price.largestDiscount().value()));
        return TextMap.write(texts);
    }

    static Price read(String json) {
        return new PriceText(TextMap.read(json)).price();
    }

    private Price price() {
        return new Price(
                money("cost"),
                markup("base_markup"),
                markup("segment_step"),
                markup("seasonal_step"),
                markup("markup"),
                decimal("regional_factor"),
                money("list"),
                percent("discount"),
                money("offered"),
                money("floor"),
                percent("minimum_margin"),
                Words.read(texts.get("risk_band"), RiskBand.class),
                percent("largest_discount"));
    }

    private Money money(String name) {
        return new Money(decimal(name), Currency.getInstance(texts.get("currency")));
    }

    private Markup markup(String name) {
        return new Markup(decimal(name));
    }

    private Percent percent(String name) {
        return new Percent(decimal(name));
    }

    private BigDecimal decimal(String name) {
        return new BigDecimal(texts.get(name));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
