package quotient.domain.clientdigests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.clientdigests.Highlight.Telling;
import quotient.domain.testing.EachRow;

@DisplayName("I11: a client's week in four bullets and one picture")
final class ClientWeekTest {

    private static final List<Highlights> SOURCES = List.of(
            new TaskHighlights(), new BusiestDayHighlights(), new ReliabilityHighlights(), new NextStepHighlights());

    /** Monday is 2 March 2026. */
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        less than before             | 1 2 10x5   10x7   | 53    | 0 | '' | Tasks: 53 tasks completed, ↓ 24.3 % on the week before / Busiest day: Monday 23 Feb with 10 tasks / Reliability: no incident / Next: nothing needs you
        up                           | 20x7 10x7         | 210   | 0 | '' | Tasks: 140 tasks completed, ↑ 100.0 % on the week before / Busiest day: Monday 23 Feb with 20 tasks / Reliability: no incident / Next: nothing needs you
        as before                    | 3 4 3x5 3 3 4 3x4 | 44    | 0 | '' | Tasks: 22 tasks completed, as many as the week before / Busiest day: Saturday 28 Feb with 4 tasks / Reliability: no incident / Next: nothing needs you
        the first week               | 1 0x13            | 1     | 0 | '' | Tasks: 1 task completed, in your first week / Busiest day: Sunday 1 Mar with 1 task / Reliability: no incident / Next: nothing needs you
        after a rest                 | 1 0x13            | 9000  | 0 | '' | Tasks: 1 task completed, after none the week before / Busiest day: Sunday 1 Mar with 1 task / Reliability: no incident / Next: nothing needs you
        a rest                       | 0x7 2x7           | 14    | 0 | '' | Tasks: 0 tasks completed, ↓ 100.0 % on the week before / Busiest day: none, nothing was processed / Reliability: no incident / Next: nothing needs you
        a fall is asked about        | 2x7 3x7           | 35    | 0 | '' | Tasks: 14 tasks completed, ↓ 33.3 % on the week before / Busiest day: Monday 23 Feb with 2 tasks / Reliability: no incident / Next: fewer tasks than usual reached us → is that as you expect? Tell us here
        an offer comes before that   | 2x7 3x7           | 35    | 1 | '' | Tasks: 14 tasks completed, ↓ 33.3 % on the week before / Busiest day: Monday 23 Feb with 2 tasks / Reliability: no incident / Next: an offer waits for your answer → reply here with any question
        an incident that is over     | 2x7 2x7           | 28    | 2 | 2026-02-24T10:00Z/2026-02-24T10:45Z | Tasks: 14 tasks completed, as many as the week before / Busiest day: Monday 23 Feb with 2 tasks / Reliability: 1 incident, 45 minutes, all resolved / Next: 2 offers wait for your answer → reply here with any question
        one that goes on             | 2x7 2x7           | 28    | 2 | 2026-02-24T10:00Z/2026-02-24T10:01Z 2026-03-01T22:00Z/- | Tasks: 14 tasks completed, as many as the week before / Busiest day: Monday 23 Feb with 2 tasks / Reliability: 2 incidents, 61 minutes, and not over yet / Next: we are still working on an incident → you hear from us here when it is over
        nothing in two weeks         | 0x14 99           | 99    | 9 | '' | (no task in two weeks)
        """)
    void week(String row, String back, long total, long offers, String incidents, String expected) {
        ClientFacts facts =
                TestFacts.with(TestFacts.on("2026-03-02", back, incidents, Optional.empty()), total, offers);
        Draft draft = new WeekRules(SOURCES).draft(facts);
        assertEquals(expected, draft.match(text -> String.join(" / ", text.lines()), why -> "(" + why + ")"), row);
    }

    @Test
    void thePictureHasBothWeeksDayByDay() {
        ClientFacts facts = TestFacts.on("2026-03-02", "7 6 5 4 3 2 1 17 16 15 14 13 12 11", "", Optional.empty());
        DigestText text = new WeekRules(SOURCES).draft(facts).match(said -> said, why -> {
            throw new AssertionError(why);
        });
        assertEquals("Your week, 23 Feb to 1 Mar 2026", text.headline());
        assertEquals(
                Optional.of(new TwoWeeks(
                        LocalDate.of(2026, 2, 23),
                        List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L),
                        List.of(11L, 12L, 13L, 14L, 15L, 16L, 17L))),
                text.trend());
    }

    @Test
    void ofMoreSourcesTheFourMostTellingAreTakenInTheirOrder() {
        List<Highlights> more = List.of(
                source(Telling.SOME, "a"),
                source(Telling.MUCH, "b"),
                facts -> Optional.empty(),
                source(Telling.SOME, "c"),
                source(Telling.ALWAYS, "d"),
                source(Telling.MUCH, "e"));
        ClientFacts facts = TestFacts.on("2026-03-02", "5", "", Optional.empty());
        assertEquals("a: a b: b d: d e: e", TestFacts.said(new WeekRules(more).draft(facts)));
    }

    private static Highlights source(Telling telling, String topic) {
        return facts -> Optional.of(new Highlight(telling, topic, topic));
    }
}
