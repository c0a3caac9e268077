package quotient.domain.retrospective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.domain.company.Segment;
import quotient.domain.digests.Share;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.Week;
import quotient.domain.money.Markup;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TestWeeks;
import quotient.domain.usage.Budget;

@DisplayName("P73, P46, X29: what a week or a month proposes, and when too little is known")
final class RetrospectiveTest {
    private static final Week WEEK = new Week(TestWeeks.NEW_YORK, TestWeeks.FRIDAY);

    @ParameterizedTest(name = "{0} % then {1} % with {2} and {3} quotes: {4}")
    @DisplayName("X29: room is more than 15 points over the target of 65 %, in both weeks of enough quotes")
    @CsvSource({
        "80.01, 80.01, 5, 5, true",
        "80.00, 85.00, 5, 5, false",
        "85.00, 80.00, 5, 5, false",
        "85.00, 85.00, 4, 5, false",
        "85.00, 85.00, 5, 4, false"
    })
    void roomIsOverTheTargetInBothWeeks(
            BigDecimal before, BigDecimal now, long quotes, long quotesBefore, boolean room) {
        assertEquals(room, segment(now, quotes, before, quotesBefore).hasRoom());
    }

    static List<Arguments> proposals() {
        return List.of(
                Arguments.of(week(4, List.of(), 0, 0, 0, 0), "Not enough data: 4 quotes were made"),
                Arguments.of(week(20, List.of(), 0, 0, 0, 0), "Nothing stands out"),
                Arguments.of(
                        week(20, List.of(segment(new BigDecimal("82.00"), 9, new BigDecimal("81.00"), 9)), 6, 1, 5, 5),
                        "Margins of mid-market were over the target of 65 % by more than 15 points in both weeks"
                                + " (81.00 % and 82.00 %): there is room to lower its default markup by up to 0.5x."),
                Arguments.of(week(20, List.of(), 6, 1, 5, 5), "6 exceptions were opened and 1 recovered"),
                Arguments.of(week(20, List.of(), 6, 6, 3, 4), "Nothing stands out"),
                Arguments.of(week(20, List.of(), 0, 0, 4, 5), "4 of 5 escalated quotes were approved in the end"),
                Arguments.of(week(20, List.of(), 0, 0, 3, 5), "Nothing stands out"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("proposals")
    void theMostPressingThingIsProposed(Retrospective week, String begins) {
        assertTrue(week.proposal().startsWith(begins), week.proposal());
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @DisplayName("P46: a markup is raised by half a step at most, and only where enough options fall under 80 %")
    @CsvSource({"7, 9, ''", "8, 10, ''", "7, 10, 0.0"})
    void aMarkupIsProposedWhereTooFewOptionsKeepTheirGuardrail(long part, long whole, String proposed) {
        MarkupProposal proposal = MarkupProposal.of(Segment.SMB, new Share(part, whole), Markup.of("-0.5"));
        assertEquals(
                proposed,
                proposal.proposed().map(step -> step.times().toPlainString()).orElse(""));
        assertEquals(whole < 10, proposal.reason().startsWith("Not enough data"));
    }

    @Test
    @DisplayName("P73: an escalated quote that was approved in the end is named, one that was only discounted is not")
    void whatWasEscalatedAndApprovedAnywayIsNamed() {
        TestWeeks weeks = TestWeeks.empty();
        Instant tuesday = TestWeeks.FRIDAY.minus(Duration.ofDays(3));
        Duration hour = Duration.ofHours(1);
        Quote escalated = weeks.decided(
                weeks.made(TestQuotes.plain().at(tuesday).discount("25")), hour, Decision.Verdict.APPROVED);
        weeks.decided(weeks.made(TestQuotes.plain().at(tuesday).discount("25")), hour, Decision.Verdict.REJECTED);
        weeks.decided(weeks.made(TestQuotes.plain().at(tuesday).discount("15")), hour, Decision.Verdict.APPROVED);
        Retrospective week = looking(weeks).retrospective(WEEK);
        assertEquals(3, week.made());
        assertEquals(new Share(1, 2), week.settled());
        assertEquals(List.of(escalated.id()), week.approvedAnyway());
    }

    @Test
    @DisplayName("P120: every insight says plainly that there is not enough data")
    void anEmptyWeekTeachesNothingAndSaysSo() {
        WeeklyInsights none = looking(TestWeeks.empty()).insights(WEEK);
        assertFalse(none.isKnown());
        assertEquals(4, none.insights().size());
        assertTrue(none.insights().stream().allMatch(each -> each.sentence().startsWith("Not enough data:")));
        assertEquals("Nothing to act on: no quote was made.", none.action());
    }

    @Test
    @DisplayName("P120: the highest approval rate, the margin that improved, and what is unusual are told")
    void aFullWeekIsTold() {
        TestWeeks weeks = TestWeeks.empty();
        for (int day = 0; day < 5; day++) {
            Instant now = TestWeeks.FRIDAY.minus(Duration.ofDays(day + 1L));
            weeks.made(TestQuotes.plain().at(now.minus(Duration.ofDays(7))).discount("10"));
            weeks.made(TestQuotes.plain().at(now));
            weeks.made(TestQuotes.plain().by(TestQuotes.ZOE).at(now).discount("25"));
        }
        WeeklyInsights week = looking(weeks).insights(WEEK);
        List<String> told = week.insights().stream().map(Insight::sentence).toList();
        assertEquals("Rae has the highest approval rate, 100.0 % of 5 quotes.", told.get(2));
        assertEquals("The share of escalated quotes rose from 0.0 % to 50.0 % within a week.", told.get(3));
        assertTrue(told.get(0).startsWith("The margin of mid-market held best, at"), told.get(0));
        assertTrue(week.action().startsWith("Ask in the next standup what is behind it"), week.action());
    }

    private static LookingBack looking(TestWeeks weeks) {
        Ports ports = weeks.ports();
        return new LookingBack(
                ports.transactions(),
                new SummingUpWeeks(
                        ports.transactions(),
                        ports.quoteFacts(),
                        ports.quoteSteps(),
                        ports.quotes(),
                        ports.auditTrail(),
                        ports.usage(),
                        ports.policies(),
                        Budget.DEFAULT),
                ports.quoteSteps(),
                ports.quotes(),
                ports.exceptions(),
                ports.companies(),
                new CountedNoticeIds());
    }

    private static SegmentWeek segment(BigDecimal now, long quotes, BigDecimal before, long quotesBefore) {
        return new SegmentWeek(Segment.MID_MARKET, quotes, Optional.of(now), quotesBefore, Optional.of(before));
    }

    private static Retrospective week(
            long made, List<SegmentWeek> segments, long opened, long closed, long approved, long settled) {
        return new Retrospective(
                WEEK,
                made,
                0,
                new Share(made, made),
                new Share(0, made),
                segments,
                opened,
                closed,
                new Share(approved, settled),
                List.of());
    }
}
