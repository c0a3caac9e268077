package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.SegmentFigures;
import quotient.domain.pricing.Stage;

/** What every {@link Quotes} promises of figures. */
public interface FiguresContract {
    Ports ports();

    @Test
    default void withoutQuotesThereAreNoFigures() {
        assertEquals(List.of(), ports().quotes().figures(TestQuotes.START, Optional.empty()));
    }

    @Test
    default void figuresCountBySegmentInItsOrder() {
        add(TestQuotes.plain().segment(Segment.STARTUP).quote(1001));
        add(TestQuotes.plain().segment(Segment.ENTERPRISE).quote(1002));
        add(TestQuotes.plain().segment(Segment.ENTERPRISE).discount("15").quote(1003));
        List<SegmentFigures> figures = ports().quotes().figures(TestQuotes.START, Optional.empty());
        assertEquals(
                List.of(Segment.ENTERPRISE, Segment.STARTUP),
                figures.stream().map(SegmentFigures::segment).toList());
        assertEquals(
                List.of(2L, 1L), figures.stream().map(SegmentFigures::count).toList());
        assertEquals(
                List.of(1L, 1L), figures.stream().map(SegmentFigures::approved).toList());
    }

    @Test
    default void figuresCountWonAndLost() {
        add(TestQuotes.plain().quote(1001).sent().closed(Stage.WON, ""));
        add(TestQuotes.plain().quote(1002).sent().closed(Stage.LOST, ""));
        add(TestQuotes.plain().quote(1003).sent().closed(Stage.LOST, ""));
        SegmentFigures figures =
                ports().quotes().figures(TestQuotes.START, Optional.empty()).get(0);
        assertEquals(1, figures.won());
        assertEquals(2, figures.lost());
    }

    @Test
    default void theValueIsTheExactSumAndTheMarginTheMeanRoundedDown() {
        Quote full = add(TestQuotes.plain().quote(1001));
        Quote reduced = add(TestQuotes.plain().discount("33.33").quote(1002));
        SegmentFigures figures =
                ports().quotes().figures(TestQuotes.START, Optional.empty()).get(0);
        Money sum = full.price().offered().plus(reduced.price().offered());
        assertEquals(sum, figures.value());
        assertEquals(new BigDecimal("73.95"), figures.averageMargin());
    }

    @Test
    default void figuresLeaveOutWhatIsOlderAndWhatOthersMade() {
        add(TestQuotes.plain().at(TestQuotes.START.minusNanos(1)).quote(1001));
        add(TestQuotes.plain().quote(1002));
        add(TestQuotes.plain().by(TestQuotes.ZOE).quote(1003));
        assertEquals(2, count(Optional.empty()));
        assertEquals(1, count(Optional.of("U0ZOE")));
    }

    private long count(Optional<String> author) {
        return ports().quotes().figures(TestQuotes.START, author).stream()
                .mapToLong(SegmentFigures::count)
                .sum();
    }

    private Quote add(Quote quote) {
        ports().quotes().add(quote);
        return quote;
    }
}
