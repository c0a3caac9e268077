package quotient.domain.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestExceptions;

@DisplayName("P52, P53, P55, P60, X2, X3: what the age of an exception asks for")
final class AgingTest {
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            on the day it is opened               | 0   | 0-7   | continue_recovery_plan    | on_track            | false
            the last day of the first band        | 7   | 0-7   | continue_recovery_plan    | on_track            | false
            from day 8 the manager looks          | 8   | 8-14  | continue_recovery_plan    | on_track            | false
            the day before it is an aging risk    | 13  | 8-14  | continue_recovery_plan    | on_track            | false
            day 14: manager and repricing, though still in the second band | 14 | 8-14 | manager_followup | manager    | true
            day 15: leadership                    | 15  | 15-30 | manager_followup          | manager             | true
            the day before the executives         | 29  | 15-30 | manager_followup          | manager             | true
            day 30: executives, still in the third band | 30 | 15-30 | schedule_executive_review | executive       | true
            day 31: re-approve or retire          | 31  | 31+   | schedule_executive_review | reapprove_or_retire | true
            a year                                | 365 | 31+   | schedule_executive_review | reapprove_or_retire | true
            """)
    void theStepsOfAge(String sentence, int days, String band, String next, String step, boolean repricing) {
        Aging aging = Aging.of(TestExceptions.plain().exception(1001), TestExceptions.OPENED.plusDays(days));
        assertEquals(days, aging.days(), sentence);
        assertEquals(band, aging.band().code(), sentence);
        assertEquals(next, aging.next().code(), sentence);
        assertEquals(step, aging.step().name().toLowerCase(java.util.Locale.ROOT), sentence);
        assertEquals(repricing, aging.repricing(), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            measured progress takes the flag away                | 2.50 | 2026-03-10 | 2026-03-16 | false
            news without measured margin does not                | 0    | 2026-03-10 | 2026-03-16 | true
            before day 14 there is no flag to take away          | 0    | 2026-03-10 | 2026-03-15 | false
            progress on the 20th day comes late, and still counts | 0.01 | 2026-03-22 | 2026-03-22 | false
            """)
    void progressTakesTheRepricingFlagAway(String sentence, String points, String on, String today, boolean flagged) {
        DealException exception = TestExceptions.plain().progressed(points, on).exception(1001);
        assertEquals(flagged, Aging.of(exception, LocalDate.parse(today)).repricing(), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a re-approval restarts the review clock    | 2026-04-06 | 35 | 31+   | continue_recovery_plan    | false
            its age goes on                            | 2026-04-19 | 48 | 31+   | continue_recovery_plan    | false
            14 days later it is a warning again        | 2026-04-20 | 49 | 31+   | manager_followup          | true
            30 days later the executives look again    | 2026-05-06 | 65 | 31+   | schedule_executive_review | true
            """)
    void aReapprovalRestartsTheReviewClock(
            String sentence, String today, int days, String band, String next, boolean repricing) {
        DealException exception = TestExceptions.plain()
                .progressed("1.00", "2026-03-10")
                .reapproved("2026-04-06")
                .exception(1001);
        Aging aging = Aging.of(exception, LocalDate.parse(today));
        assertEquals(days, aging.days(), sentence);
        assertEquals(band, aging.band().code(), sentence);
        assertEquals(next, aging.next().code(), sentence);
        assertEquals(repricing, aging.repricing(), sentence);
    }

    @Test
    @DisplayName("P55: nothing is due of what has ended, and it stays as old as it was")
    void whatHasEndedStaysAsOldAsItWas() {
        DealException closed = TestExceptions.plain()
                .ended(ExceptionStatus.CLOSED, "2026-03-12")
                .exception(1001);
        Aging aging = Aging.of(closed, LocalDate.of(2027, 1, 1));
        assertEquals(10, aging.days());
        assertEquals(NextAction.NO_ACTION, aging.next());
        assertEquals(false, aging.repricing());
    }

    @Test
    @DisplayName("P52: every age is in one band, and each band finds its days again")
    void bandsAreWholeAndApart() {
        LocalDate today = LocalDate.of(2026, 4, 6);
        IntStream.rangeClosed(0, 400).forEach(days -> {
            LocalDate opened = today.minusDays(days);
            for (AgeBand band : AgeBand.values()) {
                boolean within = band.openedFrom(today).filter(opened::isBefore).isEmpty()
                        && band.openedTo(today).filter(opened::isAfter).isEmpty();
                assertEquals(band == AgeBand.of(days), within, band + " at " + days);
            }
        });
    }

    @EachRow
    @CsvSource({
        "its code,31+,REAPPROVAL",
        "a plus that a query made a blank,'31 ',REAPPROVAL",
        "another,8-14,MANAGER_REVIEW"
    })
    void bandsAreReadByTheirCode(String sentence, String typed, AgeBand band) {
        assertEquals(band, AgeBand.ofCode(typed).orElseThrow(), sentence);
    }
}
