package quotient.domain.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.money.Percent;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Term;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.testing.TestRequests;

@DisplayName("P41: options are the quote with what each changes")
final class ScenarioFormTest {
    private static final QuoteRequest BASE = TestRequests.contractExample()
            .discount("20")
            .client("Acme & Sons")
            .commitment(Commitment.ANNUAL)
            .terms(Term.NET_TERMS)
            .request();

    @Test
    void whatIsNotChangedStays() {
        List<VariantDraft> drafts = ScenarioForm.read(
                BASE,
                List.of(
                        VariantWish.AS_IS,
                        wish(Map.of("model", "sonnet", "discount_pct", "10")),
                        new VariantWish(
                                Optional.of(Part.PREMIUM),
                                Map.of("delivery_type", "subscription", "terms", "", "rush", "yes"))));
        assertEquals(BASE, drafts.get(0).request());
        assertEquals(
                TestRequests.contractExample()
                        .model(Model.SONNET)
                        .discount(Percent.of("10"))
                        .client("Acme & Sons")
                        .commitment(Commitment.ANNUAL)
                        .terms(Term.NET_TERMS)
                        .request(),
                drafts.get(1).request());
        assertEquals(DeliveryType.SUBSCRIPTION, drafts.get(2).request().deliveryType());
        assertEquals(
                List.of("as quoted", "sonnet, discount 10 %", "monthly managed plan, rush, standard terms"),
                drafts.stream().map(VariantDraft::label).toList());
        assertEquals(Optional.of(Part.PREMIUM), drafts.get(2).part());
    }

    @Test
    void everyDifferenceHasItsWords() {
        Map<String, String> all = Map.of(
                "complexity", "high",
                "discount_pct", "0",
                "estimated_input", "3k",
                "estimated_output", "1m",
                "overhead_minutes", "90",
                "commitment", "none",
                "task", "webhook retry");
        assertEquals(
                "high complexity, no discount, 3,000 tokens in, 1,000,000 tokens out, 90 minutes of overhead, "
                        + "no commitment, “webhook retry”",
                ScenarioForm.read(BASE, List.of(VariantWish.AS_IS, wish(all)))
                        .get(1)
                        .label());
    }

    @Test
    void everyMistakeIsToldWithItsOption() {
        InvalidInput invalid = assertThrows(
                InvalidInput.class,
                () -> ScenarioForm.read(
                        BASE,
                        List.of(
                                wish(Map.of("discount_pct", "-5")),
                                wish(Map.of("model", "sonet")),
                                wish(Map.of("client", "Fern", "segment", "smb")))));
        assertEquals(
                Map.of(
                        "variant_1",
                        "Option A: discount_pct \"-5\" is not a percentage: give a number from 0 to 100 with at most two"
                                + " decimals, like 12.5.",
                        "variant_2",
                        "Option B: model \"sonet\": did you mean sonnet?",
                        "variant_3",
                        "Option C: client and segment cannot differ: the options of a proposal go to one customer. Make"
                                + " another quote."),
                messages(invalid));
    }

    @Test
    void noOptionIsThereTwice() {
        VariantWish premium = new VariantWish(Optional.of(Part.PREMIUM), Map.of("model", "opus"));
        VariantWish other = new VariantWish(Optional.of(Part.PREMIUM), Map.of("rush", "yes"));
        assertEquals(
                Map.of("variant_2", "Option B: it is the same as option A. Change something."),
                messages(assertThrows(
                        InvalidInput.class,
                        () -> ScenarioForm.read(
                                BASE, List.of(VariantWish.AS_IS, wish(Map.of("discount_pct", "20.0")))))));
        assertEquals(
                Map.of("variant_2", "Option B: option A is the premium one already; there is one of each."),
                messages(assertThrows(InvalidInput.class, () -> ScenarioForm.read(BASE, List.of(premium, other)))));
    }

    @Test
    void twoToFourAreTested() {
        assertEquals(
                Map.of("variant_1", "A proposal is tested with 2 to 4 options; there is 1."),
                messages(assertThrows(InvalidInput.class, () -> ScenarioForm.read(BASE, List.of(VariantWish.AS_IS)))));
        assertEquals(
                Map.of("variant_4", "A proposal is tested with 2 to 4 options; there are 5."),
                messages(assertThrows(
                        InvalidInput.class, () -> ScenarioForm.read(BASE, Collections.nCopies(5, VariantWish.AS_IS)))));
    }

    private static VariantWish wish(Map<String, String> changes) {
        return new VariantWish(Optional.empty(), changes);
    }

    private static Map<String, String> messages(InvalidInput invalid) {
        return invalid.errors().stream().collect(Collectors.toMap(error -> error.field(), error -> error.message()));
    }
}
