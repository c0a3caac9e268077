package quotient.domain.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.testing.TestWeeks.FRIDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Decision.Verdict;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TestWeeks;
import quotient.domain.usage.Budget;

@DisplayName("P119, P95: a week is summed up")
final class SummingUpWeeksTest {
    private static final Week WEEK = new Week(TestWeeks.NEW_YORK, FRIDAY);
    private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant LAST_WEEK = Instant.parse("2026-02-24T15:00:00Z");

    private final TestWeeks weeks = TestWeeks.empty();
    private final SummingUpWeeks summing = new SummingUpWeeks(
            weeks.ports().transactions(),
            weeks.ports().quoteFacts(),
            weeks.ports().quoteSteps(),
            weeks.ports().quotes(),
            weeks.ports().auditTrail(),
            weeks.ports().usage(),
            weeks.ports().policies(),
            Budget.DEFAULT);

    @Test
    @DisplayName("P119: the week is held against the one before, and eight weeks are counted")
    void theWeekAndTheOneBefore() {
        weeks.made(TestQuotes.plain().at(LAST_WEEK));
        weeks.made(TestQuotes.plain().at(MONDAY));
        weeks.made(TestQuotes.plain().at(MONDAY).discount("15"));
        weeks.made(TestQuotes.plain().at(FRIDAY));
        WeeklySnapshot week = summing.sumUp(WEEK);
        assertEquals(2, week.quotes().count());
        assertEquals("50.0 %", week.approved().toString());
        assertEquals(1, week.before().count());
        assertEquals(8, week.trend().size());
        assertEquals(
                List.of(1L, 2L),
                week.trend().subList(6, 8).stream().map(WeekCount::quotes).toList());
        assertEquals(0, week.trend().get(0).quotes());
        assertEquals(1, week.trend().get(7).approved());
    }

    @Test
    @DisplayName("P119: by rep come quotes, approval and escalation rate, and how long decisions took")
    void byRep() {
        Quote first = weeks.made(TestQuotes.plain().at(MONDAY).discount("15"));
        Quote second = weeks.made(TestQuotes.plain().at(MONDAY).discount("15"));
        Quote third = weeks.made(TestQuotes.plain().at(MONDAY).terms(Term.NET_TERMS));
        weeks.made(TestQuotes.plain().by(TestQuotes.ZOE).at(MONDAY));
        weeks.decided(first, Duration.ofMinutes(10), Verdict.APPROVED);
        weeks.decided(second, Duration.ofMinutes(40), Verdict.REJECTED);
        weeks.decided(third, Duration.ofHours(5), Verdict.APPROVED_WITH_CONDITIONS);
        List<RepWeek> reps = summing.sumUp(WEEK).reps();
        assertEquals(List.of("Rae", "Zoe"), reps.stream().map(RepWeek::name).toList());
        assertEquals(Optional.of(Duration.ofMinutes(40)), reps.get(0).decidedIn());
        assertEquals("66.7 %", reps.get(0).approved().toString());
        assertEquals("33.3 %", reps.get(0).escalated().toString());
        assertEquals(Optional.empty(), reps.get(1).decidedIn());
    }

    @Test
    @DisplayName("P119: a decision counts in the week in which the last word was said")
    void aDecisionCountsWhenItIsComplete() {
        Quote made = weeks.made(TestQuotes.plain().at(LAST_WEEK).discount("15"));
        weeks.made(TestQuotes.plain().at(MONDAY));
        weeks.decided(made, Duration.ofDays(6), Verdict.APPROVED);
        assertEquals(
                Optional.of(Duration.ofDays(6)),
                summing.sumUp(WEEK).reps().get(0).decidedIn());
        assertEquals(Optional.empty(), summing.sumUp(WEEK.back(1)).reps().get(0).decidedIn());
    }

    @Test
    @DisplayName("P119: win rates by segment and price, and why quotes were lost, are of what ended in the week")
    void winsAndLosses() {
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        weeks.closed(weeks.made(TestQuotes.plain().at(LAST_WEEK)), Stage.WON, "", tuesday);
        weeks.closed(
                weeks.made(TestQuotes.plain().at(MONDAY)), Stage.LOST, "Too dear!", Optional.of("CrewAI"), tuesday);
        weeks.closed(weeks.made(TestQuotes.plain().at(MONDAY)), Stage.LOST, "too dear", tuesday.plusSeconds(1));
        weeks.closed(weeks.made(TestQuotes.plain().at(MONDAY).segment(Segment.SMB)), Stage.LOST, "silence", tuesday);
        weeks.closed(weeks.made(TestQuotes.plain().at(LAST_WEEK)), Stage.WON, "", LAST_WEEK.plusSeconds(9));
        WinLoss closed = summing.sumUp(WEEK).closed();
        assertEquals(new WinLoss.Count(1, 3), closed.all());
        assertEquals("33.3 %", closed.bySegment().get(Segment.MID_MARKET).rate().toString());
        assertEquals(new WinLoss.Count(0, 1), closed.bySegment().get(Segment.SMB));
        assertEquals(4, closed.byBand().get(PriceBand.SMALL).rate().whole());
        assertEquals(List.of(new WinLoss.Reason("Too dear!", 2), new WinLoss.Reason("silence", 1)), closed.reasons());
        assertEquals(List.of(new WinLoss.Reason("CrewAI", 1)), closed.rivals());
    }

    @Test
    @DisplayName("P95: spend is held against the budget by day, and models against the week before")
    void spend() {
        weeks.spent(MONDAY, Model.OPUS, 100, "1.01");
        weeks.spent(MONDAY.plus(Duration.ofDays(1)), Model.OPUS, 100, "1.00");
        weeks.spent(LAST_WEEK, Model.OPUS, 10, "0.5");
        WeekSpend spend = summing.sumUp(WEEK).spend();
        assertEquals(List.of(new WeekSpend.Day(LocalDate.of(2026, 3, 2), Money.usd("101"))), spend.over());
        assertEquals(Money.usd("201"), spend.all().cost());
        assertEquals(Money.usd("700"), spend.weekly());
        assertEquals("101.0", spend.models().get(0).change().orElseThrow().toPlainString());
    }

    @Test
    @DisplayName("P97: what the company spends is for those who may see it")
    void onlyForThoseWhoMaySee() {
        Actor rep = Actor.token("r", Set.of(Role.REP));
        Actor executive = Actor.token("e", Set.of(Role.EXECUTIVE));
        assertEquals(Refusal.Kind.NOT_ALLOWED, summing.sumUp(rep, WEEK).match(shown -> null, Refusal::kind));
        assertTrue(summing.sumUp(executive, WEEK).match(WeeklySnapshot::isNothing, refused -> false));
    }

    @Test
    @DisplayName("One message carries the most telling picture; the others with figures come in its thread")
    void picturesComeInTheThread() {
        weeks.made(TestQuotes.plain().at(MONDAY));
        WeeklyNotices notices =
                new WeeklyNotices(new CountedNoticeIds(), weeks.ports().companies());
        assertEquals(List.of(Destination.channel("C0REV"), Destination.channel("C0EXEC")), notices.readers());
        List<Notice> said = notices.of(summing.sumUp(WEEK), notices.readers().get(0));
        assertEquals(
                List.of("quotes", "approval", "margin"),
                said.stream()
                        .map(notice -> notice.facts().get(WeeklyNotices.PICTURE_FACT))
                        .toList());
        assertEquals(Optional.empty(), said.get(0).inThreadOf());
        assertEquals(Optional.of(said.get(0).id()), said.get(2).inThreadOf());
        assertEquals(WEEK, WeeklyNotices.week(said.get(1)));
    }

    @Test
    @DisplayName("A week without anything is one message")
    void nothing() {
        WeeklySnapshot week = summing.sumUp(WEEK);
        assertTrue(week.isNothing());
        assertEquals(
                1,
                new WeeklyNotices(new CountedNoticeIds(), weeks.ports().companies())
                        .of(week, Destination.channel("C0REV"))
                        .size());
        assertEquals(Map.of(), week.quotes().bySegment());
        assertFalse(WeeklyPicture.MARGIN.hasFigures(week));
    }
}
