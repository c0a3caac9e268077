package quotient.domain.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.brief.BriefDesk.MONDAY;
import static quotient.domain.brief.BriefDesk.done;
import static quotient.domain.brief.BriefDesk.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.notices.Destination;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;

@DisplayName("F10: executives note a brief or ask about it, and what they ask stays until it is done")
final class AnsweringBriefsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final PersonId LEE = new PersonId("U0LEAD");

    private final BriefDesk desk = new BriefDesk();

    @Test
    void aBriefIsNotedOnceAndTheLatencyIsKept() {
        desk.said();
        desk.clock.advance(Duration.ofHours(3));
        Brief noted = done(desk.answering.note(desk.eve, DAY));
        desk.clock.advance(Duration.ofHours(1));

        assertEquals(Optional.of(Duration.ofHours(3)), noted.latency());
        assertEquals("Noted already, by Eve at 11:30 on 2026-03-09.", refused(desk.answering.note(desk.eve, DAY)));
        assertEquals(List.of("brief.said", "brief.noted"), actions("brief:2026-03-09"));
        assertEquals("There is no brief of 2026-03-10.", refused(desk.answering.note(desk.eve, DAY.plusDays(1))));
    }

    @ParameterizedTest(name = "{0} may answer: {1}, may close: {2}")
    @CsvSource({
        "U0EXEC, true, true",
        "U0LEAD, false, true",
        "U0ADMIN, false, true",
        "U0MGR, false, false",
        "U0REP, false, false",
        "U0STRANGER, false, false"
    })
    @DisplayName("F10: only executives answer; revenue leads and admins may close; unknown means no")
    void whoMay(String id, boolean answers, boolean closes) {
        desk.said();
        BriefAction asked = asked("Why?");
        Actor actor = desk.ports
                .people()
                .find(new PersonId(id))
                .map(Actor::of)
                .orElseGet(() -> Actor.unknown(new PersonId(id)));

        assertEquals(answers, isDone(desk.answering.mayAsk(actor, DAY)));
        assertEquals(answers, isDone(desk.answering.ask(actor, DAY, BriefSection.RISKS, "And why?", LEE)));
        assertEquals(answers, isDone(desk.answering.note(actor, DAY)));
        assertEquals(closes, isDone(desk.answering.finish(actor, asked.id())));
        assertEquals(answers, desk.reading.latest(actor).isPresent());
    }

    private static boolean isDone(Outcome<?> outcome) {
        return outcome.match(value -> true, refusal -> false);
    }

    @Test
    void aQuestionGoesToItsOwnerAndIsDueInTwoDays() {
        desk.said();
        BriefAction asked = asked("Why is opus up?");

        assertEquals(MONDAY.plus(Duration.ofHours(48)), asked.due());
        assertEquals(
                List.of(Destination.directMessagesOf(LEE)),
                desk.told(BriefNotices.QUESTION).map(notice -> notice.to()).toList());
        assertEquals(
                "That was asked already: it is B-1001.",
                refused(desk.answering.ask(desk.eve, DAY, BriefSection.MARGIN, " why is OPUS up? ", LEE)));
        assertEquals(List.of("brief.asked"), actions("B-1001"));
    }

    @Test
    void whatCannotBeAskedIsSaidAndKeepsNothing() {
        desk.said();
        assertThrows(InvalidInput.class, () -> desk.answering.ask(desk.eve, DAY, BriefSection.MARGIN, "  ", LEE));
        assertThrows(
                InvalidInput.class, () -> desk.answering.ask(desk.eve, DAY, BriefSection.MARGIN, "a".repeat(301), LEE));
        assertThrows(
                InvalidInput.class,
                () -> desk.answering.ask(desk.eve, DAY, BriefSection.MARGIN, "why", new PersonId("U0X")));
        assertEquals(List.of(), desk.ports.briefActions().of(DAY));

        for (int question = 0; question < 10; question++) {
            asked("Question " + question);
        }
        assertTrue(refused(desk.answering.ask(desk.eve, DAY, BriefSection.MARGIN, "one more", LEE))
                .contains("has 10 open questions already"));
    }

    @Test
    void theBriefIsDecidedWithItsLastQuestion() {
        desk.said();
        BriefAction first = asked("One?");
        BriefAction second = asked("Two?");
        desk.clock.advance(Duration.ofHours(5));
        done(desk.answering.finish(desk.lee, first.id()));
        assertEquals(
                Optional.empty(), desk.ports.briefs().find(DAY).orElseThrow().latency());
        desk.clock.advance(Duration.ofHours(1));
        done(desk.answering.finish(desk.ada, second.id()));
        desk.clock.advance(Duration.ofHours(1));
        done(desk.answering.note(desk.eve, DAY));

        assertEquals(
                Optional.of(Duration.ofHours(6)),
                desk.ports.briefs().find(DAY).orElseThrow().latency());
        assertEquals(
                "B-1001 was done already, by Lee at 13:30 on 2026-03-09.",
                refused(desk.answering.finish(desk.eve, first.id())));
        assertEquals("There is no action B-7.", refused(desk.answering.finish(desk.eve, new BriefActionId("B-7"))));
    }

    @Test
    void anOpenQuestionIsCarriedUntilItIsDoneAndThenCounted() {
        desk.said();
        BriefAction open = asked("One?");
        BriefAction settled = asked("Two?");
        desk.clock.advance(Duration.ofDays(1));
        done(desk.answering.finish(desk.eve, settled.id()));
        Instant next = Instant.parse("2026-03-16T12:30:00Z");
        desk.clock.moveTo(next);
        desk.said();
        done(desk.answering.finish(desk.eve, open.id()));
        BriefCard card = desk.reading.card(next);

        assertEquals(
                List.of(open.id()), card.carried().stream().map(BriefAction::id).toList());
        assertTrue(card.carried().get(0).done().isPresent());
        assertEquals(List.of(), card.raised());
        assertEquals(
                List.of(
                        "Decided within 48 hours: 0 of 1 brief (0.0 %)",
                        "Actions of the prior brief completed: 1 of 2 (50.0 %, target above 85 %)"),
                card.brief().of(BriefSection.RECORD).stream()
                        .map(BriefLine::sentence)
                        .toList());
    }

    @Test
    void whatWasNeverSaidIsShownAsItWouldBe() {
        assertEquals(DAY, desk.reading.card(MONDAY).brief().day());
        assertEquals(Optional.empty(), desk.ports.briefs().find(DAY));
    }

    private BriefAction asked(String question) {
        return done(desk.answering.ask(desk.eve, DAY, BriefSection.MARGIN, question, LEE));
    }

    private List<String> actions(String subject) {
        return desk.ports.auditTrail().of(subject).stream()
                .map(entry -> entry.action())
                .toList();
    }
}
