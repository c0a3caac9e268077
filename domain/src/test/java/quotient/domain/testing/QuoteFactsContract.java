package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Segment;
import quotient.domain.policy.Model;
import quotient.domain.policy.Term;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.pricinghealth.QuoteFact;
import quotient.domain.pricinghealth.QuoteFacts;

/** What every {@link QuoteFacts} promises. */
public interface QuoteFactsContract {
    Ports ports();

    @Test
    default void aQuoteIsToldInShort() {
        Quote quote = add(
                TestQuotes.plain().segment(Segment.STARTUP).discount("33.33").quote(1001));
        assertEquals(
                List.of(new QuoteFact(
                        TestQuotes.START,
                        Segment.STARTUP,
                        Model.K2P5,
                        quote.decisionStatus(),
                        Stage.DRAFT,
                        true,
                        quote.price().margin(),
                        quote.price().minimumMargin())),
                between(TestQuotes.START, TestQuotes.START.plusNanos(1), Optional.empty()));
    }

    @Test
    default void whatTheSalesManagerAloneIsAskedIsNoEscalation() {
        add(TestQuotes.plain().quote(1001));
        add(TestQuotes.plain().discount("15").quote(1002));
        add(TestQuotes.plain().terms(Term.NET_TERMS).quote(1003));
        List<QuoteFact> facts = between(TestQuotes.START, TestQuotes.START.plusNanos(1), Optional.empty());
        assertEquals(
                List.of(false, false, true),
                facts.stream().map(QuoteFact::escalated).toList());
        assertEquals(
                List.of(DecisionStatus.APPROVED, DecisionStatus.PENDING_APPROVAL, DecisionStatus.ESCALATED),
                facts.stream().map(QuoteFact::status).toList());
    }

    @Test
    default void onlyThoseOfTheTimeAndTheAuthorComeOldestFirst() {
        Instant start = TestQuotes.START;
        add(TestQuotes.plain().at(start.plusSeconds(5)).segment(Segment.SMB).quote(1001));
        add(TestQuotes.plain().at(start).quote(1002));
        add(TestQuotes.plain().at(start.minusNanos(1)).quote(1003));
        add(TestQuotes.plain().at(start.plus(Duration.ofDays(1))).quote(1004));
        add(TestQuotes.plain().by(TestQuotes.ZOE).at(start.plusSeconds(9)).quote(1005));
        Instant end = start.plus(Duration.ofDays(1));
        assertEquals(
                List.of(start, start.plusSeconds(5), start.plusSeconds(9)),
                between(start, end, Optional.empty()).stream()
                        .map(QuoteFact::at)
                        .toList());
        assertEquals(
                List.of(start.plusSeconds(9)),
                between(start, end, Optional.of("U0ZOE")).stream()
                        .map(QuoteFact::at)
                        .toList());
    }

    private List<QuoteFact> between(Instant from, Instant to, Optional<String> author) {
        List<QuoteFact> facts = new ArrayList<>();
        ports().quoteFacts().each(from, to, author, facts::add);
        return facts;
    }

    private Quote add(Quote quote) {
        ports().quotes().add(quote);
        return quote;
    }
}
