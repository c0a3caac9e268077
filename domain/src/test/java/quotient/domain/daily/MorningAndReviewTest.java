package quotient.domain.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.handoff.PackItem;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.PersonId;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Intake;
import quotient.domain.pricing.NightGuard;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.quoteqa.QuoteReview;
import quotient.domain.quoteqa.ReviewingQuotes;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RunKey;
import quotient.domain.testing.TestRequests;

@DisplayName("The night: what is reviewed, guarded, and told in the morning (P38, O5, O6)")
class MorningAndReviewTest {

    private final NightDesk desk = new NightDesk();

    @Test
    @DisplayName("P38: every quote that was made or moved in 24 hours is looked at, and no other")
    void onlyTheQuotesOfTheDayAreReviewed() {
        desk.quoted("0");
        Quote old = desk.submitted("50");
        desk.clock.moveTo("2026-03-04T12:00:00-05:00");
        desk.submitted("60");
        desk.approved(desk.lea, desk.submitted("25"));
        desk.quoted("60");
        desk.clock.moveTo("2026-03-04T22:30:00-05:00");
        QuoteReview review = review();
        assertEquals(3, review.quotes());
        assertEquals(1, review.draftsBelow());
        assertEquals("3 quotes checked, 1 needs a second look: Q-1003", review.inWords());

        assertEquals(Severity.SEV4, worst(old));
    }

    private Severity worst(Quote old) {
        desk.clock.moveTo("2026-03-02T22:30:00-05:00");
        return review().flagged().stream()
                .filter(flagged -> flagged.quote().id().equals(old.id()))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @Test
    void aQuoteThatMovedTodayIsReviewedThoughItIsOld() {
        Quote quote = desk.quoted("0");
        desk.clock.moveTo("2026-03-04T12:00:00-05:00");
        assertEquals(0, review().quotes());
        NightDesk.done(desk.carrying.send(desk.rae, quote.id()));
        desk.pass(Duration.ofHours(1));
        assertEquals("1 quote checked, all in order", review().inWords());
        assertEquals(1, review().sent());
    }

    @ParameterizedTest
    @CsvSource({"22:59, false", "23:00, true", "07:59, true", "08:00, false"})
    @DisplayName("O5: what a late routine would tell at night is not told by itself")
    void aLateRoutineIsQuietAtNight(String local, boolean quiet) {
        desk.clock.moveTo("2026-03-03T" + local + ":00-05:00");
        assertEquals(quiet, desk.notices.areQuiet());
    }

    @Test
    void findingsAreOneSignalAQuoteToItsAuthor() {
        desk.submitted("60");
        desk.pass(Duration.ofHours(1));
        List<Signal> signals = ReviewingQuotes.signals(review(), desk.now());
        assertEquals(1, signals.size());
        Signal signal = signals.get(0);
        assertEquals(DeskKinds.QUOTE_QA.code(), signal.kind());
        assertEquals("Q-1001", signal.subject());
        assertEquals(Severity.SEV2, signal.severity());
        assertEquals(Optional.of(new PersonId("U0REP")), signal.owner());
        assertEquals(
                "tighten the scope, or hold the discount at 44.44 %",
                signal.facts().get("Recovery"));
    }

    @Test
    @DisplayName("O6, PRC §31: what came up in the night, what the evening left open, what waits, what it cost")
    void theMorningTellsWhatTheNightBrought() {
        desk.alert("sonnet", Severity.SEV3);
        desk.spent("t-1", "40");
        desk.clock.moveTo("2026-03-02T18:30:00-05:00");
        desk.packed();
        desk.clock.moveTo("2026-03-02T23:30:00-05:00");
        desk.spent("t-2", "5");
        desk.alert("opus", Severity.SEV2);
        desk.quoted(TestRequests.contractExample().model(Model.OPUS));
        desk.quoted(TestRequests.contractExample().model(Model.OPUS).client("Acme"));
        desk.submitted("15");
        desk.clock.moveTo("2026-03-03T07:30:00-05:00");
        desk.ports
                .routineRuns()
                .claim(
                        RoutineRun.done(
                                new RunKey(HandingOverMorning.CHECKS, "company", "2026-03-03T07:30"),
                                desk.now(),
                                desk.now(),
                                1,
                                "all in order"),
                        0);
        desk.clock.moveTo("2026-03-03T08:00:00-05:00");
        MorningHandoff morning = desk.morning.gather(desk.now());
        assertEquals(List.of("A-1002"), ids(morning.night()));
        assertEquals(List.of("A-1001"), ids(morning.before()));
        assertEquals(
                List.of("Q-1001"),
                morning.onOpus().stream().map(quote -> quote.id().value()).toList());
        assertEquals(
                List.of("Q-1003"),
                morning.waiting().stream()
                        .map(each -> each.quote().id().value())
                        .toList());
        assertEquals(3, morning.quotes().count());
        assertEquals("45.00", morning.yesterday().utilization().toPlainString());
        assertEquals(Optional.of("all in order"), morning.checks());
        assertEquals(7, morning.spending().size());
    }

    @Test
    void aQuietNightIsQuiet() {
        desk.clock.moveTo("2026-03-03T08:00:00-05:00");
        assertTrue(desk.morning.gather(desk.now()).isQuiet());
    }

    @Test
    @DisplayName(
            "O5: at night opus without a client is warned about and marked; where the guard is strict it is refused")
    void theNightIsKeptForTheCheapModels() {
        Instant night = Instant.parse("2026-03-03T04:00:00Z");
        Instant day = Instant.parse("2026-03-03T15:00:00Z");
        QuoteRequest opus = TestRequests.contractExample().model(Model.OPUS).request();
        NightGuard strict = new NightGuard(Intake.OPEN, desk.ports.companies(), () -> false);
        NightGuard incident = new NightGuard(Intake.OPEN, desk.ports.companies(), () -> true);
        assertEquals(
                Optional.of("From 23:00 to 08:00 (America/New_York) opus is kept for incidents and named clients."
                        + " Name the client, or quote k2p5 or sonnet now."),
                strict.refusalFor(opus, night).map(Refusal::sentence));
        assertEquals(Optional.empty(), strict.refusalFor(opus, day));
        assertEquals(Optional.empty(), incident.refusalFor(opus, night));
        assertEquals(
                Optional.empty(),
                strict.refusalFor(
                        TestRequests.contractExample()
                                .model(Model.OPUS)
                                .client("Acme")
                                .request(),
                        night));
        assertEquals(
                Optional.empty(),
                strict.refusalFor(TestRequests.contractExample().request(), night));

        desk.clock.moveTo(night);
        assertEquals(
                1,
                NightDesk.done(desk.quoting.quote(desk.rae, opus)).assessment().warnings().stream()
                        .filter(warning -> warning.startsWith("Made at night on opus"))
                        .count());
        desk.clock.moveTo(day);
        assertEquals(
                List.of(),
                NightDesk.done(desk.quoting.quote(desk.rae, opus)).assessment().warnings());
    }

    private QuoteReview review() {
        return desk.reviewing.review(desk.now().minus(Duration.ofDays(1)), desk.now());
    }

    private static List<String> ids(List<PackItem> items) {
        return items.stream().map(item -> item.item().id()).toList();
    }
}
