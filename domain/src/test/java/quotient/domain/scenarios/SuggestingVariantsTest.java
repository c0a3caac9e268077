package quotient.domain.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.policy.Model;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestRequests;

@DisplayName("P41, P43: what to begin with, and which option is what")
final class SuggestingVariantsTest {

    @EachRow
    @CsvSource({
        "a discount on sonnet,               SONNET, 20, false, '', discount_pct=10, model=k2p5, discount_pct=0 model=opus",
        "the cheapest model,                 K2P5,   15, false, '', discount_pct=7, discount_pct=0 model=sonnet, ",
        "no discount,                        SONNET, 0,  false, '', discount_pct=10, model=k2p5, model=opus",
        "below the guardrail,                SONNET, 90, false, '', discount_pct=44, model=k2p5, discount_pct=0 model=opus",
        "the dearest model in a hurry,       OPUS,   1,  true,  '', model=sonnet, discount_pct=0, ",
        "the dearest model,                  OPUS,   20, false, '', discount_pct=10, model=sonnet, discount_pct=0 rush=yes",
        "the dearest of all,                 OPUS,   0,  true,  '', discount_pct=10, model=sonnet, "
    })
    void suggestionsFollowTheQuote(
            String row,
            Model model,
            String discount,
            boolean rush,
            String first,
            String second,
            String third,
            String fourth) {
        TestRequests request = TestRequests.costingOneHundredDollars()
                .model(model)
                .discount(discount)
                .rush(rush);
        Variant quote = Options.of(1, request);
        List<String> expected = Stream.of(first, second, third, fourth)
                .filter(each -> each != null)
                .sorted()
                .toList();
        List<VariantWish> suggested = SuggestingVariants.of(quote.request(), quote.price());
        assertEquals(VariantWish.AS_IS, suggested.get(0));
        assertEquals(
                expected,
                suggested.stream().map(SuggestingVariantsTest::written).sorted().toList());
        assertEquals(
                suggested.size(), ScenarioForm.read(quote.request(), suggested).size());
    }

    @EachRow
    @CsvSource({
        "by price with the best margin between,   - - -,       0 20 10,   PREMIUM BASE RECOMMENDED",
        "two are the ends,                    - -,         10 0,      BASE PREMIUM",
        "what was said counts,                PREMIUM - -, 20 10 0,   PREMIUM BASE RECOMMENDED",
        "four have an alternative,            - - - -,     0 30 20 10, PREMIUM BASE ALTERNATIVE RECOMMENDED",
        "of equals the first,                 - - -,       0 0 0,     BASE PREMIUM RECOMMENDED"
    })
    void partsFollowThePrice(String row, String said, String discounts, String parts) {
        List<Variant> options = Options.of(Stream.of(discounts.split(" "))
                .map(discount -> TestRequests.costingOneHundredDollars().discount(discount))
                .toList());
        List<Optional<Part>> asked =
                Stream.of(said.split(" ")).map(word -> Part.ofWord(word)).toList();
        assertEquals(
                Stream.of(parts.split(" ")).map(Part::valueOf).toList(),
                Parts.of(asked, options.stream().map(Variant::price).toList()));
    }

    @Test
    void premiumIsSaid() {
        Variant quote = Options.of(1, TestRequests.contractExample());
        List<VariantWish> suggested = SuggestingVariants.of(quote.request(), quote.price());
        assertEquals(
                Optional.of(Part.PREMIUM), suggested.get(suggested.size() - 1).part());
    }

    private static String written(VariantWish wish) {
        return wish.changes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
