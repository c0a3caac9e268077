package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Segment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P11, P13, P14, P17, P24, P123: what a good colleague says of a price")
final class AdviceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @EachRow
    @DisplayName("P11, P123: warnings")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            opus for low work                        | 2026-03-02 | OPUS   | LOW    | MID_MARKET | 0  | Opus for simple work: start with k2p5 and move up only when it falls short.
            sonnet for a small business              | 2026-03-02 | SONNET | MEDIUM | SMB        | 0  | Small businesses buy 15 % more often on k2p5 than on sonnet: offer k2p5 first.
            k2p5 for a small business                | 2026-03-02 | K2P5   | MEDIUM | SMB        | 0  | -
            enterprise at 4.5x                       | 2026-03-02 | K2P5   | MEDIUM | ENTERPRISE | 0  | -
            enterprise above 4.5x                    | 2026-03-02 | K2P5   | HIGH   | ENTERPRISE | 0  | The markup of 5.5x is above the 4.5x that enterprise customers take easily: above 5.0x they approve 40 % less often.
            somebody must approve, on a Friday       | 2026-03-06 | K2P5   | MEDIUM | MID_MARKET | 15 | It is Friday: approvals asked for on a Friday take 20 % longer. Ask early, or say what hurries.
            nobody must approve, on a Friday         | 2026-03-06 | K2P5   | MEDIUM | MID_MARKET | 10 | -
            somebody must approve, on a Monday       | 2026-03-02 | K2P5   | MEDIUM | MID_MARKET | 15 | -
            """)
    void warnings(
            String sentence,
            LocalDate day,
            Model model,
            Complexity complexity,
            Segment segment,
            String discount,
            String expected) {
        TestRequests asked = TestRequests.costingOneHundredDollars()
                .model(model)
                .complexity(complexity)
                .segment(segment)
                .discount(discount);
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                assess(asked, day).warnings(),
                sentence);
    }

    @Test
    @DisplayName("P13, P14, P17, P19: notes tell season, offer, region and true-up")
    void notes() {
        assertEquals(
                List.of(
                        "Season: rush at the end of the year, 1 October to 31 December, +0.5x on the markup.",
                        "Offer student: 50 %, the one discount of this quote. Before it goes out, see the proof: an"
                                + " address that ends in .edu.",
                        "Region Western Europe: +20 % on the list price.",
                        "Below the baseline for small business customers: a true-up is due once a year. (PRC §51)"),
                assess(
                                TestRequests.costingOneHundredDollars()
                                        .segment(Segment.SMB)
                                        .region(Region.WESTERN_EUROPE)
                                        .rush(true)
                                        .offer("student")
                                        .discount("50"),
                                LocalDate.of(2026, 10, 1))
                        .notes());
        assertEquals(
                List.of("Season: new logos in spring, 1 April to 30 June, +10 % on the markup."),
                assess(TestRequests.costingOneHundredDollars().newLogo(true), LocalDate.of(2026, 4, 1))
                        .notes());
        assertEquals(
                List.of("Offer autumn: 16.66 %, the one discount of this quote, cut so that the markup stays at 2.5x."),
                assess(
                                TestRequests.costingOneHundredDollars()
                                        .complexity(Complexity.LOW)
                                        .offer("autumn")
                                        .discount("16.66"),
                                MONDAY)
                        .notes());
        assertEquals(List.of(), assess(TestRequests.contractExample(), FRIDAY).notes());
    }

    @EachRow
    @DisplayName("P24: ways to win margin back, and the margin that each would reach")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a healthy quote needs none                       | MEDIUM | MID_MARKET | 0  | TASK         | -
            a discount of 50 % can be won back in four ways  | MEDIUM | MID_MARKET | 50 | TASK         | TIGHTEN_SCOPE 55.00 % SUBSCRIPTION 50.00 % PHASED_DELIVERY 55.00 % RAISE_PRICE 55.00 %
            a startup's simple task fits a subscription      | LOW    | STARTUP    | 0  | TASK         | SUBSCRIPTION 50.00 %
            a subscription below its guardrail cannot be one | LOW    | STARTUP    | 5  | SUBSCRIPTION | TIGHTEN_SCOPE 50.00 % PHASED_DELIVERY 50.00 % RAISE_PRICE 50.00 %
            """)
    void waysToWinMarginBack(
            String sentence,
            Complexity complexity,
            Segment segment,
            String discount,
            DeliveryType type,
            String expected) {
        QuoteRequest asked = TestRequests.costingOneHundredDollars()
                .complexity(complexity)
                .segment(segment)
                .discount(discount)
                .type(type)
                .request();
        Price price = new Pricing(TestPolicy.DEFAULT).price(asked, MONDAY);
        String found = new RecoveringMargins(TestPolicy.DEFAULT)
                .of(asked, price, MONDAY).stream()
                        .map(option -> option.action() + " " + option.price().margin())
                        .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, found, sentence);
    }

    private static Assessment assess(TestRequests asked, LocalDate day) {
        return Assessment.of(TestPolicy.DEFAULT, asked.request(), day, true);
    }
}
