package quotient.domain.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.money.Percent;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.QuoteRequest;

/** Options to begin with: the quote as it is, another discount, a cheaper model, and a premium one (PRC §37). */
final class SuggestingVariants {

    /** As much as nobody needs to approve (P30). */
    private static final Percent USUAL_DISCOUNT = Percent.of("10");

    /** From the cheapest to the dearest. */
    private static final List<Model> MODELS = List.of(Model.values());

    private final QuoteRequest request;
    private final Price price;

    private SuggestingVariants(QuoteRequest request, Price price) {
        this.request = request;
        this.price = price;
    }

    /** Two to four, each different. */
    static List<VariantWish> of(QuoteRequest request, Price price) {
        return new SuggestingVariants(request, price).all();
    }

    private List<VariantWish> all() {
        Map<Map<String, String>, VariantWish> byChanges = new LinkedHashMap<>();
        Stream.of(Optional.of(VariantWish.AS_IS), discount(), cheaper(), premium())
                .flatMap(Optional::stream)
                .forEach(wish -> byChanges.put(wish.changes(), wish));
        return List.copyOf(byChanges.values());
    }

    /** Half of a discount, or what still passes where even that does not; where there is none, a usual one. */
    private Optional<VariantWish> discount() {
        Percent largest = whole(price.largestDiscount().value());
        Percent wanted = request.discount().isZero()
                ? USUAL_DISCOUNT
                : whole(request.discount().value().divide(BigDecimal.valueOf(2), RoundingMode.FLOOR));
        Percent possible = wanted.isAbove(largest) ? largest : wanted;
        return possible.equals(request.discount())
                ? Optional.empty()
                : Optional.of(
                        changing(Map.of(QuoteForm.DISCOUNT, possible.value().toPlainString())));
    }

    private Optional<VariantWish> cheaper() {
        return model(-1).map(model -> changing(Map.of(QuoteForm.MODEL, model.code())));
    }

    /** Without a discount, on a dearer model, or in a hurry where there is none; nothing where it is that already. */
    private Optional<VariantWish> premium() {
        Map<String, String> changes = new HashMap<>();
        if (!request.discount().isZero()) {
            changes.put(QuoteForm.DISCOUNT, "0");
        }
        Optional<Model> dearer = model(1);
        dearer.ifPresent(model -> changes.put(QuoteForm.MODEL, model.code()));
        if (dearer.isEmpty() && !request.rush()) {
            changes.put(QuoteForm.RUSH, "yes");
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new VariantWish(Optional.of(Part.PREMIUM), changes));
    }

    private Optional<Model> model(int step) {
        int at = MODELS.indexOf(request.model()) + step;
        return at < 0 || at >= MODELS.size() ? Optional.empty() : Optional.of(MODELS.get(at));
    }

    private static VariantWish changing(Map<String, String> changes) {
        return new VariantWish(Optional.empty(), changes);
    }

    private static Percent whole(BigDecimal percent) {
        return new Percent(percent.setScale(0, RoundingMode.FLOOR));
    }
}
