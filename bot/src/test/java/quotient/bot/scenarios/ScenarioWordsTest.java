package quotient.bot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.scenarios.Part;
import quotient.domain.scenarios.VariantWish;

@DisplayName("P41: the grammar of options")
class ScenarioWordsTest {

    @Test
    void optionsStandBetweenBars() {
        assertEquals(
                List.of("discount=10", "model=sonnet", "premium discount=0"),
                ScenarioWords.split(" discount=10 | model=sonnet|premium discount=0 "));
        assertEquals(List.of("task=\"a | b\"", ""), ScenarioWords.split("task=“a | b” |"));
        assertEquals(List.of(), ScenarioWords.split("  "));
    }

    @Test
    void eachSaysWhatIsOtherThanInTheQuote() {
        assertEquals(
                List.of(
                        wish(Optional.empty(), Map.of()),
                        wish(Optional.of(Part.BASE), Map.of()),
                        wish(Optional.empty(), Map.of("discount_pct", "10", "model", "sonnet", "complexity", "high")),
                        wish(
                                Optional.of(Part.PREMIUM),
                                Map.of(
                                        "estimated_input",
                                        "9m",
                                        "estimated_output",
                                        "3m",
                                        "delivery_type",
                                        "enterprise"))),
                ScenarioWords.read(List.of(
                        "As Quoted", "base: unchanged", "sonnet high discount=10", "PREMIUM 9m/3m type=enterprise")));
    }

    @Test
    void aSingleOptionIsComparedWithTheQuote() {
        assertEquals(
                List.of(VariantWish.AS_IS, wish(Optional.empty(), Map.of("model", "opus"))),
                ScenarioWords.read(List.of("opus")));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<VariantWish> wishes = List.of(
                VariantWish.AS_IS,
                wish(Optional.of(Part.PREMIUM), Map.of("discount_pct", "0", "model", "opus", "delivery_type", "task")));
        assertEquals("premium type=task discount=0 model=opus", ScenarioWords.write(wishes.get(1)));
        assertEquals(
                wishes,
                ScenarioWords.read(wishes.stream().map(ScenarioWords::write).toList()));
    }

    private static VariantWish wish(Optional<Part> part, Map<String, String> changes) {
        return new VariantWish(part, changes);
    }
}
