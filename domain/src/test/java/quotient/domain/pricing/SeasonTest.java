package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.money.Percent;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Figure;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.SeasonalStep;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P14, P16, X5, D4: seasons move the markup")
final class SeasonTest {

    @EachRow
    @DisplayName("P14: new logos pay a tenth more in spring, rush half a time more at the end of the year")
    @CsvSource(delimiter = '|', textBlock = """
            the first quarter changes nothing             | 2026-03-31 | true  | true  | 4.0 | 0.0
            spring begins with April                      | 2026-04-01 | false | true  | 4.4 | 0.4
            spring ends with June                         | 2026-06-30 | false | true  | 4.4 | 0.4
            in July it is over                            | 2026-07-01 | false | true  | 4.0 | 0.0
            an old customer pays as ever in spring        | 2026-05-01 | false | false | 4.0 | 0.0
            rush costs nothing in spring                  | 2026-05-01 | true  | false | 4.0 | 0.0
            rush costs nothing in September               | 2026-09-30 | true  | true  | 4.0 | 0.0
            rush costs half a time from October           | 2026-10-01 | true  | false | 4.5 | 0.5
            and until the last day of the year            | 2026-12-31 | true  | true  | 4.5 | 0.5
            no rush, no step                              | 2026-12-31 | false | true  | 4.0 | 0.0
            the new year changes nothing                  | 2027-01-01 | true  | true  | 4.0 | 0.0
            """)
    void theDefaultSeasons(String sentence, LocalDate day, boolean rush, boolean newLogo, String markup, String step) {
        Price price = new Pricing(TestPolicy.DEFAULT)
                .price(
                        TestRequests.costingOneHundredDollars()
                                .rush(rush)
                                .newLogo(newLogo)
                                .request(),
                        day);
        assertEquals(Markup.of(markup), price.markup(), sentence);
        assertEquals(Markup.of(step), price.seasonalStep(), sentence);
    }

    @EachRow
    @DisplayName("P16, X5: a season brings no markup under 2.5x, and lifts none that is under it by itself")
    @CsvSource(delimiter = '|', textBlock = """
            a step down takes 5x to 4x                  | MID_MARKET | HIGH   | -1.0 | 0   | 4.0 | -1.0
            a step down stops at 2.5x                   | MID_MARKET | LOW    | -1.0 | 0   | 2.5 | -0.5
            exactly 2.5x is reached                     | ENTERPRISE | LOW    | -1.0 | 0   | 2.5 | -1.0
            2.5x itself does not move                   | SMB        | LOW    | -1.0 | 0   | 2.5 | 0.0
            2x is not lowered further                   | STARTUP    | LOW    | -1.0 | 0   | 2.0 | 0.0
            2x is not lifted to 2.5x either             | STARTUP    | LOW    | 0    | 0   | 2.0 | 0.0
            a step up lifts 2x by itself                | STARTUP    | LOW    | 0.1  | 0   | 2.1 | 0.1
            a share is one of base and segment together | ENTERPRISE | MEDIUM | 0    | 10  | 4.95 | 0.45
            a share down stops at 2.5x too              | MID_MARKET | LOW    | 0    | -50 | 2.5 | -0.5
            step and share add up                       | MID_MARKET | MEDIUM | 0.5  | 10  | 4.9 | 0.9
            """)
    void noSeasonGoesUnderTheMinimum(
            String sentence,
            Segment segment,
            Complexity complexity,
            String step,
            String share,
            String markup,
            String moved) {
        SeasonalStep season =
                new SeasonalStep("sale", 1, 12, SeasonalStep.Occasion.RUSH, Markup.of(step), Percent.of(share));
        Price price = new Pricing(withSeasons(List.of(season)))
                .price(
                        TestRequests.costingOneHundredDollars()
                                .segment(segment)
                                .complexity(complexity)
                                .rush(true)
                                .request(),
                        LocalDate.of(2026, 2, 2));
        assertEquals(Markup.of(markup), price.markup(), sentence);
        assertEquals(Markup.of(moved), price.seasonalStep(), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a season does not end before it begins | 11 | 2
            there is no month 0                    | 0  | 3
            there is no month 13                   | 10 | 13
            """)
    void aSeasonLiesWithinAYear(String sentence, int from, int to) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SeasonalStep("x", from, to, SeasonalStep.Occasion.RUSH, Markup.NONE, Percent.ZERO),
                sentence);
    }

    private static PricingPolicy withSeasons(List<SeasonalStep> seasons) {
        PricingPolicy from = TestPolicy.DEFAULT;
        return new PricingPolicy(
                from.version(),
                from.rates(),
                from.overheadHourlyRate(),
                from.baseMarkups(),
                from.segmentAdjustments(),
                from.regionalAdjustments(),
                new Figure<>(seasons, "step on the markup", "test"),
                from.seasonalMinimum(),
                from.floor(),
                from.guardrails(),
                from.riskBounds(),
                from.discountMatrix(),
                from.termApprovers(),
                from.uncertifiedApprover(),
                from.approvalDeadlines(),
                from.commercial());
    }
}
