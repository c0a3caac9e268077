package quotient.domain.dealfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Client;
import quotient.domain.company.Segment;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Complexity;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TestRequests;

@DisplayName("P13, P32, P36, P125: what a deal needs beside its price")
final class DealRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Hand HAND = Hand.of(TestQuotes.RAE, TestQuotes.START);

    private final DealRules rules = new DealRules(TestPolicy.DEFAULT);
    private final Quote quote = TestQuotes.plain().quote(1001);

    @EachRow
    @DisplayName("P13: below the baseline, a discount or a failed guardrail needs an expansion timeline")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the baseline with a discount    | MID_MARKET | MEDIUM | 15 | -
            above the baseline              | ENTERPRISE | MEDIUM | 15 | -
            below the baseline alone        | SMB        | MEDIUM | 0  | -
            below it with a discount        | SMB        | MEDIUM | 5  | the price for small business customers is below the baseline, and a discount comes on top
            below it and below guardrail    | STARTUP    | LOW    | 0  | the price for startup customers is below the baseline, and the margin is below its guardrail
            """)
    void expansionTimelines(String sentence, Segment segment, Complexity complexity, String discount, String expected) {
        QuoteRequest asked = TestRequests.costingOneHundredDollars()
                .segment(segment)
                .complexity(complexity)
                .discount(discount)
                .request();
        Price price = new Pricing(TestPolicy.DEFAULT).price(asked, TODAY);
        assertEquals(Optional.ofNullable(expected), rules.expansionReason(asked, price), sentence);
    }

    @EachRow
    @DisplayName("P36: counsel above 10,000, a lawyer above 50,000 a year")
    @CsvSource(delimiter = '|', textBlock = """
            exactly 10,000 is no case for counsel | 10000    | ''    | ''      | 0
            a cent more is one                    | 10000.01 | ''    | ''      | 1
            a year is not more than the whole     | 50000    | ''    | ''      | 1
            more than 50,000 a year               | 60000    | ''    | ''      | 2
            spread over years it is not           | 60000    | 30000 | ''      | 1
            what counsel has seen says so         | 12,000   | ''    | counsel | 1
            """)
    void whoReadsTheContract(String sentence, String value, String yearly, String contract, int flags) {
        DealFile file = read(Map.of("value", value, "yearly_value", yearly, "contract", contract));
        List<String> found = rules.contractFlags(quote, Optional.of(file));
        assertEquals(flags, found.size(), sentence + found);
        assertEquals(
                contract.isEmpty() ? 0 : 1,
                found.stream().filter(flag -> flag.endsWith(" Reviewed.")).count(),
                sentence);
    }

    @EachRow
    @DisplayName("P13: a customer in another segment keeps its price for twelve months")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            as it is known              | MID_MARKET | MID_MARKET | false | -
            nobody knows it             | -          | SMB        | false | -
            a new customer has no price | MID_MARKET | SMB        | true  | -
            an existing one has moved   | MID_MARKET | SMB        | false | Acme is known as mid-market and quoted as small business: an existing customer keeps its price until 2027-03-02, and the new one comes with the renewal after that.
            """)
    void segmentsThatChange(String sentence, Segment known, Segment quoted, boolean newLogo, String expected) {
        Client client = new Client(
                "Acme",
                Optional.ofNullable(known),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        QuoteRequest asked = TestRequests.contractExample()
                .segment(quoted)
                .newLogo(newLogo)
                .client("Acme")
                .request();
        assertEquals(
                Optional.ofNullable(expected),
                SegmentChange.of(asked, Optional.of(client), 12, TODAY).map(SegmentChange::sentence),
                sentence);
    }

    @Test
    @DisplayName("P32: what is missing is named")
    void whatIsMissingIsNamed() {
        assertEquals(
                List.of("Deal hygiene 3 of 5; missing: success criteria in writing and renewal motion defined."),
                rules.missing(quote, Optional.of(read(Map.of("hygiene", "icp_fit,buyers,timeline")))));
        assertEquals(
                List.of(),
                rules.missing(
                        quote,
                        Optional.of(read(Map.of("hygiene", "icp_fit,buyers,timeline,renewal,success_criteria")))));
    }

    @Test
    @DisplayName("What is not said stays, what is said to be empty is emptied")
    void whatIsNotSaidStays() {
        DealFile first = read(Map.of("hygiene", "renewal", "expansion", "20 seats", "expansion_by", "2026-09-30"));
        DealFile second = form().read(first, Map.of("expansion", ""), HAND);
        assertEquals(first.hygiene(), second.hygiene());
        assertEquals(Optional.empty(), second.expansion());
        assertEquals(first.expansionBy(), second.expansionBy());
        assertEquals(
                "hygiene \"icp\": say icp_fit, buyers, success_criteria, timeline or renewal. value \"much\" is no"
                        + " amount: give it like 12000 or 12,000.50. expansion_by \"2026-03-02\" is no day to come: give"
                        + " one after today, 2026-03-02.",
                assertThrows(
                                InvalidInput.class,
                                () -> read(Map.of("hygiene", "icp", "value", "much", "expansion_by", "2026-03-02")))
                        .getMessage());
    }

    @EachRow
    @DisplayName("P125: the name of a signed contract")
    @CsvSource(delimiter = '|', textBlock = """
            words are joined by hyphens  | Acme & Sons, Inc. | MSA | ACME-SONS-INC-2026-03-02-MSA.pdf
            accents are left out         | Zoë GmbH          | DPA | ZOE-GMBH-2026-03-02-DPA.pdf
            no path can be made of it    | ../../etc         | NDA | ETC-2026-03-02-NDA.pdf
            nothing readable is a client | !!!               | SOW | CLIENT-2026-03-02-SOW.pdf
            """)
    void theNameOfASignedContract(String sentence, String client, ContractType type, String expected) {
        assertEquals(expected, ContractFile.name(client, TODAY, type), sentence);
    }

    private DealFile read(Map<String, String> typed) {
        return form().read(DealFile.empty(quote.id(), HAND), typed, HAND);
    }

    private static DealFileForm form() {
        return new DealFileForm(Currency.getInstance("USD"), TODAY);
    }
}
