package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Segment;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;

/** What every {@link Quotes} promises of lists. */
public interface QuoteListsContract {
    Ports ports();

    @Test
    default void theNewestComesFirst() {
        addMinutely(3);
        assertEquals(List.of(1003L, 1002L, 1001L), numbers(QuoteFilter.ALL));
    }

    @Test
    default void ofOneMomentTheHigherNumberIsTheNewer() {
        add(TestQuotes.plain().quote(1001));
        add(TestQuotes.plain().quote(1002));
        assertEquals(List.of(1002L, 1001L), numbers(QuoteFilter.ALL));
    }

    @Test
    default void pagesFollowEachOtherWithoutGapOrRepetition() {
        addMinutely(7);
        List<Long> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Quote> page = ports().quotes().list(QuoteFilter.ALL, 3, cursor);
            page.items().forEach(quote -> seen.add(quote.id().number()));
            cursor = page.next();
        } while (cursor.isPresent());
        assertEquals(
                LongStream.rangeClosed(1001, 1007).map(up -> 2008 - up).boxed().toList(), seen);
    }

    @Test
    default void thePageThatEndsTheListSaysSo() {
        addMinutely(3);
        assertEquals(
                Optional.empty(),
                ports().quotes().list(QuoteFilter.ALL, 3, Optional.empty()).next());
        assertEquals(
                new Page<>(List.of(), Optional.empty()),
                new Page<>(
                        ports().quotes()
                                .list(QuoteFilter.by("nobody"), 3, Optional.empty())
                                .items(),
                        Optional.empty()));
    }

    @Test
    default void aCursorOfNoPageIsInvalidInput() {
        for (String cursor : List.of("", "x", "after-x", "MTI", "' or 1=1 --", "9".repeat(400))) {
            assertThrows(InvalidInput.class, () -> ports().quotes().list(QuoteFilter.ALL, 3, Optional.of(cursor)));
        }
    }

    @Test
    default void eachPartOfTheFilterNarrowsTheList() {
        add(TestQuotes.plain().quote(1001));
        add(TestQuotes.plain().by(TestQuotes.ZOE).quote(1002));
        add(TestQuotes.plain().discount("15").quote(1003));
        add(TestQuotes.plain().segment(Segment.STARTUP).quote(1004));
        add(TestQuotes.plain().quote(1005).sent());
        assertEquals(List.of(1002L), numbers(QuoteFilter.by("U0ZOE")));
        assertEquals(List.of(1003L), numbers(filter(Optional.of(DecisionStatus.PENDING_APPROVAL), Optional.empty())));
        assertEquals(List.of(1005L), numbers(filter(Optional.empty(), Optional.of(Stage.SENT))));
        assertEquals(
                List.of(1004L),
                numbers(new QuoteFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Segment.STARTUP),
                        Optional.empty())));
    }

    @Test
    default void allPartsOfTheFilterHoldTogether() {
        add(TestQuotes.plain().discount("15").quote(1001));
        add(TestQuotes.plain().discount("15").by(TestQuotes.ZOE).quote(1002));
        add(TestQuotes.plain().by(TestQuotes.ZOE).quote(1003));
        QuoteFilter filter = new QuoteFilter(
                Optional.of("U0ZOE"),
                Optional.of(DecisionStatus.PENDING_APPROVAL),
                Optional.of(Stage.DRAFT),
                Optional.of(Segment.MID_MARKET),
                Optional.of(TestQuotes.START));
        assertEquals(List.of(1002L), numbers(filter));
    }

    @Test
    default void sinceAMomentIncludesIt() {
        addMinutely(3);
        assertEquals(List.of(1003L, 1002L), numbers(since(TestQuotes.START.plusSeconds(120))));
        assertEquals(
                List.of(1003L), numbers(since(TestQuotes.START.plusSeconds(120).plusNanos(1))));
    }

    @Test
    default void aListShowsApprovalsAndConditionsToo() {
        Quote quote = add(TestQuotes.plain().discount("15").quote(1001).submitted("please"));
        add(TestQuotes.plain().quote(1002));
        assertEquals(
                quote,
                ports().quotes()
                        .list(QuoteFilter.ALL, 10, Optional.empty())
                        .items()
                        .get(1));
    }

    private void addMinutely(int count) {
        for (int number = 1; number <= count; number++) {
            add(TestQuotes.plain()
                    .at(TestQuotes.START.plusSeconds(60L * number))
                    .quote(1000 + number));
        }
    }

    private Quote add(Quote quote) {
        ports().quotes().add(quote);
        return quote;
    }

    private List<Long> numbers(QuoteFilter filter) {
        return ports().quotes().list(filter, 100, Optional.empty()).items().stream()
                .map(quote -> quote.id().number())
                .toList();
    }

    private static QuoteFilter filter(Optional<DecisionStatus> status, Optional<Stage> stage) {
        return new QuoteFilter(Optional.empty(), status, stage, Optional.empty(), Optional.empty());
    }

    private static QuoteFilter since(Instant moment) {
        return new QuoteFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(moment));
    }
}
