package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Segment;
import quotient.domain.money.Percent;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.promotions.FindingOffers;
import quotient.domain.promotions.Promotion;
import quotient.domain.promotions.PromotionDecision;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TestRequests;

@DisplayName("P14, P15, P16, P19, P25, X5: an offer is the one discount of a quote")
final class OfferTest {
    private final Ports ports = Ports.inMemory();

    @EachRow
    @DisplayName("Which discount an offer gives")
    @CsvSource(delimiter = '|', textBlock = """
            a quarter paid ahead in summer              | quarterly_prepay | 2026-07-01 | QUARTERLY | MID_MARKET | MEDIUM | 0  | 15
            and until the last day of September         | quarterly_prepay | 2026-09-30 | ANNUAL    | MID_MARKET | MEDIUM | 0  | 15
            the same discount said twice is one         | quarterly_prepay | 2026-08-01 | ANNUAL    | MID_MARKET | MEDIUM | 15 | 15
            a promotion on its first day                | autumn           | 2026-10-05 | ANNUAL    | MID_MARKET | MEDIUM | 0  | 20
            a promotion is cut at 2.5x                  | autumn           | 2026-10-11 | ANNUAL    | MID_MARKET | LOW    | 0  | 16.66
            at 2.5x by itself it gives nothing          | autumn           | 2026-10-11 | ANNUAL    | SMB        | LOW    | 0  | 0
            under 2.5x by itself it gives nothing       | autumn           | 2026-10-11 | ANNUAL    | STARTUP    | LOW    | 0  | 0
            what stays above 2.5x is not cut            | quarterly_prepay | 2026-08-01 | ANNUAL    | STARTUP    | MEDIUM | 0  | 15
            students pay half, under 2.5x or not        | student          | 2026-03-02 | NONE      | STARTUP    | LOW    | 0  | 50
            open source is free                         | open_source      | 2026-03-02 | NONE      | MID_MARKET | MEDIUM | 0  | 100
            """)
    void whichDiscountItGives(
            String sentence,
            String offer,
            LocalDate day,
            Commitment commitment,
            Segment segment,
            Complexity complexity,
            String discount,
            String expected) {
        run("autumn", true);
        QuoteRequest asked = TestRequests.costingOneHundredDollars()
                .offer(offer)
                .commitment(commitment)
                .segment(segment)
                .complexity(complexity)
                .discount(discount)
                .request();
        assertEquals(Percent.of(expected), offered(asked, day).discount(), sentence);
    }

    @EachRow
    @DisplayName("What does not fit is told with what would be right")
    @CsvSource(delimiter = '|', textBlock = """
            out of season             | quarterly_prepay | 2026-06-30 | ANNUAL    | 0  | quarterly_prepay holds from 2026-07-01 to 2026-09-30, and today is 2026-06-30: leave it out.
            no commitment             | quarterly_prepay | 2026-07-01 | NONE      | 0  | quarterly_prepay is for customers who commit for one quarter or longer: say commitment=quarterly.
            too short a commitment    | autumn           | 2026-10-05 | QUARTERLY | 0  | autumn is for customers who commit for a year or longer: say commitment=annual.
            before its first day      | autumn           | 2026-10-04 | ANNUAL    | 0  | The promotion autumn is planned; it is from 2026-10-05 to 2026-10-11, and today is 2026-10-04: leave it out.
            after its last day        | autumn           | 2026-10-12 | ANNUAL    | 0  | The promotion autumn is over; it is from 2026-10-05 to 2026-10-11, and today is 2026-10-12: leave it out.
            a discount beside it      | autumn           | 2026-10-05 | ANNUAL    | 10 | A quote has one discount: autumn gives 20 %, so leave the discount of 10 % out, or the offer.
            a slip of the finger      | studnet          | 2026-03-02 | NONE      | 0  | There is no offer studnet: did you mean student?
            what was never approved   | winter           | 2026-10-05 | ANNUAL    | 0  | The promotion winter is not approved in time; it is from 2026-10-05 to 2026-10-11, and today is 2026-10-05: leave it out.
            """)
    void whatDoesNotFit(
            String sentence, String offer, LocalDate day, Commitment commitment, String discount, String expected) {
        run("autumn", true);
        run("winter", false);
        QuoteRequest asked = TestRequests.costingOneHundredDollars()
                .offer(offer)
                .commitment(commitment)
                .discount(discount)
                .request();
        assertEquals(
                expected,
                assertThrows(InvalidInput.class, () -> offered(asked, day)).getMessage(),
                sentence);
    }

    @Test
    @DisplayName("P25: of a typed discount and a kept offer the typed one stays, and the other way round")
    void oneTakesThePlaceOfTheOther() {
        QuoteRequest student =
                TestRequests.contractExample().offer("student").discount("50").request();
        assertEquals(
                Optional.empty(),
                read(student, Map.of(QuoteForm.DISCOUNT, "10")).offer());
        assertEquals(
                Percent.of("10"),
                read(student, Map.of(QuoteForm.DISCOUNT, "10")).discount());
        assertEquals(
                Percent.ZERO, read(student, Map.of(QuoteForm.MODEL, "sonnet")).discount());
        assertEquals(
                Optional.of("student"),
                read(student, Map.of(QuoteForm.MODEL, "sonnet")).offer());
        QuoteRequest plain = TestRequests.contractExample().discount("10").request();
        assertEquals(
                Percent.ZERO, read(plain, Map.of(QuoteForm.OFFER, "student")).discount());
        assertEquals(
                Percent.ZERO, read(student, Map.of(QuoteForm.OFFER, "none")).discount());
    }

    private static QuoteRequest read(QuoteRequest kept, Map<String, String> changes) {
        return RequestFields.read(RequestFields.changed(kept, changes));
    }

    private QuoteRequest offered(QuoteRequest asked, LocalDate day) {
        return new OfferedDiscount(TestPolicy.DEFAULT, new FindingOffers(ports.promotions())).of(asked, day);
    }

    private void run(String name, boolean approved) {
        Hand hand = Hand.of(TestQuotes.RAE, TestQuotes.START, "slow weeks");
        ports.promotions()
                .add(new Promotion(
                        name,
                        Percent.of("20"),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 11),
                        hand,
                        approved ? Optional.of(new PromotionDecision(true, hand)) : Optional.empty(),
                        1));
    }
}
