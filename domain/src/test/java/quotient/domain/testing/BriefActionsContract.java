package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.brief.Brief;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefActionId;
import quotient.domain.brief.BriefActions;
import quotient.domain.brief.BriefSection;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Stage;

/** What every {@link BriefActions} promises, and every {@link quotient.domain.brief.ClientWins}. */
public interface BriefActionsContract {
    Instant MORNING = Instant.parse("2026-03-09T12:30:00Z");
    LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    Hand DONE = new Hand("U0LEAD", "Lee", MORNING.plusSeconds(3600), "");

    Ports ports();

    private BriefActions actions() {
        return ports().briefActions();
    }

    @Test
    default void anActionComesBackAsItWasAsked() {
        BriefAction asked = asked(MONDAY);
        assertEquals(Optional.of(asked), actions().find(asked.id()));
        assertEquals(Optional.empty(), actions().find(new BriefActionId("B-7")));
    }

    @Test
    default void actionsStandUnderTheirBrief() {
        BriefAction first = asked(MONDAY);
        BriefAction other = asked(MONDAY.plusDays(7));
        BriefAction second = asked(MONDAY);

        assertEquals(
                List.of("B-1001", "B-1002", "B-1003"),
                List.of(first, other, second).stream()
                        .map(each -> each.id().value())
                        .toList());
        assertEquals(List.of(first, second), actions().of(MONDAY));
    }

    @Test
    default void anActionIsDoneOnce() {
        BriefAction asked = asked(MONDAY);
        assertTrue(actions().finish(asked.id(), DONE));
        assertFalse(
                actions().finish(asked.id(), new Hand("U0EXEC", "Eve", DONE.at().plusSeconds(1), "")));
        assertFalse(actions().finish(new BriefActionId("B-7"), DONE));
        assertEquals(Optional.of(DONE), actions().find(asked.id()).orElseThrow().done());
    }

    @Test
    default void whatIsDoneAtThatMomentWasNotDoneBefore() {
        BriefAction open = asked(MONDAY);
        BriefAction done = asked(MONDAY);
        actions().finish(done.id(), DONE);

        assertEquals(
                List.of(open.id(), done.id()),
                actions().notDoneBefore(DONE.at()).stream().map(BriefAction::id).toList());
        assertEquals(List.of(open), actions().notDoneBefore(DONE.at().plusNanos(1)));
    }

    @Test
    default void aClientHasBoughtOnceAQuoteWasWonBefore() {
        TestWeeks weeks = TestWeeks.over(ports());
        weeks.closed(weeks.made(TestQuotes.plain().client("Acme & Sons")), Stage.WON, "", MORNING);
        weeks.closed(weeks.made(TestQuotes.plain().client("Fern")), Stage.LOST, "", MORNING);
        weeks.closed(weeks.made(TestQuotes.plain()), Stage.WON, "", MORNING);

        assertTrue(ports().clientWins().hasWon("ACME & sons", MORNING.plusNanos(1)));
        assertFalse(ports().clientWins().hasWon("Acme & Sons", MORNING));
        assertFalse(ports().clientWins().hasWon("Fern", MORNING.plusNanos(1)));
        assertFalse(ports().clientWins().hasWon("Acme", MORNING.plusNanos(1)));
    }

    private BriefAction asked(LocalDate brief) {
        if (ports().briefs().find(brief).isEmpty()) {
            ports().briefs()
                    .add(new Brief(
                            brief,
                            brief.minusDays(1),
                            MORNING,
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty()));
        }
        BriefAction action = new BriefAction(
                actions().nextId(),
                brief,
                BriefSection.MARGIN,
                "Why <so> thin & \"flat\"?",
                new PersonId("U0LEAD"),
                new Hand("U0EXEC", "Eve", MORNING.plusNanos(7), ""),
                MORNING.plusSeconds(172_800),
                Optional.empty());
        actions().add(action);
        return action;
    }
}
