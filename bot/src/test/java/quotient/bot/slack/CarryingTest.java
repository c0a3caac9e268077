package quotient.bot.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.deskhealth.Messenger;
import quotient.domain.notices.Deliveries.Depth;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Urgency;
import quotient.workspace.faults.Fault;
import quotient.workspace.team.Message;

@DisplayName("What comes of one call decides what becomes of its notice")
class CarryingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Depth AT_REST = new Depth(0, 0, Optional.empty());

    private final Line line = new Line();

    @AfterEach
    void close() {
        line.close();
    }

    @ParameterizedTest(name = "{0}: comes again after {1} s, outcome unknown {2}")
    @CsvSource({
        "SERVER_ERROR, 1, true",
        "NONSENSE, 1, true",
        "DROPPED, 1, true",
        "CARRIED_OUT_THEN_SILENT, 1, true",
        "CARRIED_OUT_THEN_DROPPED, 1, true",
        "RATE_LIMITED, 7, false",
    })
    void aFailureIsSortedAndTheMessageStandsOnce(Fault.Kind kind, int seconds, boolean unknown) {
        line.put("first", "C0OPS");
        line.carryDue();
        line.put("a", "C0DESK");
        line.workspace.faults().next("chat.postMessage", new Fault(kind, Duration.ofSeconds(7)));
        line.carryDue();
        assertEquals(List.of(), line.due());
        line.clock.advance(Duration.ofSeconds(seconds));
        Delivery again = line.due().get(0);
        assertEquals(unknown, again.outcomeUnknown());
        assertEquals(1, again.attempts());
        line.carrying.carry(again);
        assertEquals(List.of("about a"), line.texts("C0DESK"));
        assertEquals(AT_REST, line.ports.deliveries().depth());
    }

    @Test
    @DisplayName("A lookup that fails is no proof of anything")
    void theLookupItselfMayFail() {
        line.put("a", "C0DESK");
        line.workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        line.workspace.faults().next("conversations.history", Fault.serverError());
        line.workspace.faults().next("conversations.history", Fault.rateLimited(2));
        line.carryAll(SECOND, 20);
        assertEquals(List.of("about a"), line.texts("C0DESK"));
        assertEquals(AT_REST, line.ports.deliveries().depth());
    }

    @Test
    void aProcessThatDiedAfterThePostFindsItsMessage() {
        line.put("a", "U0REP");
        Delivery delivery = line.due().get(0);
        line.workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        line.carrying.carry(delivery);
        line.ports.deliveries().posting(delivery.notice().id(), line.clock.instant());
        line.open(line.workspace.botToken(), line.clock);
        line.carryDue();
        assertEquals(1, line.ports.deliveries().depth().waiting());
        line.clock.advance(SECOND);
        line.carryDue();
        assertEquals(
                List.of("about a"), line.texts(line.workspace.direct("U0REP").id()));
        assertEquals(AT_REST, line.ports.deliveries().depth());
    }

    @Test
    @DisplayName("Retry-After holds back that method and no other")
    void aRateLimitBlocksOneMethod() {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        line.carryDue();
        line.change("about card", "changed");
        line.workspace.faults().next("chat.update", Fault.rateLimited(30));
        line.carryDue();
        line.put("a", "C0SALES");
        line.put(Line.STILL, "b", "C0DESK", Urgency.URGENT);
        line.carryDue();
        assertEquals(List.of("about a"), line.texts("C0SALES"));
        assertEquals(List.of("as new", "about b"), line.texts("C0DESK"));
        line.clock.advance(Duration.ofSeconds(30));
        line.carryDue();
        assertEquals(List.of("changed", "about b"), line.texts("C0DESK"));
    }

    @Test
    void aRateLimitedMethodIsNotEvenAskedBeforeItsTime() {
        line.put("a", "C0DESK");
        line.workspace.faults().next("chat.postMessage", Fault.rateLimited(30));
        line.carryDue();
        line.put("b", "C0SALES");
        line.carryDue();
        line.clock.advance(Duration.ofSeconds(29));
        line.carryDue();
        assertEquals(List.of(), line.texts("C0SALES"));
        line.clock.advance(SECOND);
        line.carryDue();
        assertEquals(List.of("about a"), line.texts("C0DESK"));
        assertEquals(List.of("about b"), line.texts("C0SALES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_revoked", "missing_scope", "account_inactive"})
    void aRefusedTokenPausesEverythingUntilItIsMended(String error) throws IOException {
        try (SlackStub stub = new SlackStub();
                SlackCalls calls = new SlackCalls(stub.api(), "xoxb-1", Line.PATIENCE, line.clock)) {
            Carrying carrying =
                    new Carrying(line.ports.deliveries(), calls, line.views, line.undeliverable, line.clock);
            stub.answer = SlackStub.refusal(error);
            line.put("a", "C0DESK");
            line.put("b", "C0SALES");
            carrying.carry(line.due().get(0));
            assertTrue(carrying.breaker().isOpen(line.clock.instant()));
            assertEquals(0, line.ports.deliveries().depth().givenUp());
            line.clock.advance(Duration.ofSeconds(15));
            assertFalse(carrying.breaker().isOpen(line.clock.instant()));
            stub.answer = SlackStub.WELL;
            line.due().forEach(carrying::carry);
            assertEquals(AT_REST, line.ports.deliveries().depth());
            assertEquals(Messenger.Reach.REACHABLE, carrying.breaker().reach());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "service_unavailable", "request_timeout"})
    void whatSlackSaysOfItsOwnTroublesLeavesTheOutcomeUnknown(String error) throws IOException {
        assertTrue(afterRefusal(error).get(0).outcomeUnknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "restricted_action", "user_not_found"})
    void aNoticeThatCanNeverArriveIsGivenUp(String error) throws IOException {
        assertEquals(List.of(), afterRefusal(error));
        assertEquals(1, line.ports.deliveries().depth().givenUp());
        assertEquals(1, line.ports.deliveries().revive(error, line.clock.instant()));
    }

    private List<Delivery> afterRefusal(String error) throws IOException {
        try (SlackStub stub = new SlackStub();
                SlackCalls calls = new SlackCalls(stub.api(), "xoxb-1", Line.PATIENCE, line.clock)) {
            stub.answer = SlackStub.refusal(error);
            line.put("a", "C0DESK");
            new Carrying(line.ports.deliveries(), calls, line.views, line.undeliverable, line.clock)
                    .carry(line.due().get(0));
            line.clock.advance(SECOND);
            return line.due();
        }
    }

    @Test
    void aClosedChannelIsGivenUpWhileItsNeighboursGoOn() {
        line.workspace.archive("C0DESK");
        line.put("a", "C0DESK");
        line.put("b", "C0SALES");
        line.put("c", "C0NOWHERE");
        line.carryDue();
        assertEquals(List.of("about b"), line.texts("C0SALES"));
        assertEquals(2, line.ports.deliveries().depth().givenUp());
        assertEquals(List.of("a: is_archived", "c: channel_not_found"), line.undelivered);
        assertEquals(1, line.ports.deliveries().revive("is_archived", line.clock.instant()));
        assertEquals(1, line.ports.deliveries().revive("channel_not_found", line.clock.instant()));
    }

    @Test
    void anUnreachableSlackLeavesTheOutcomeKnownAndCatchesUp() throws IOException {
        URI nowhere;
        try (ServerSocket socket = new ServerSocket(0)) {
            nowhere = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/api/");
        }
        line.put("a", "C0DESK");
        try (SlackCalls calls = new SlackCalls(nowhere, "xoxb-1", Line.PATIENCE, line.clock)) {
            Carrying lost = new Carrying(line.ports.deliveries(), calls, line.views, line.undeliverable, line.clock);
            for (int attempt = 0; attempt < 6; attempt++) {
                lost.carry(line.due().get(0));
                assertEquals(Messenger.Reach.UNREACHABLE, lost.breaker().reach());
                line.clock.advance(Carrying.backoff(attempt));
            }
        }
        assertFalse(line.due().get(0).outcomeUnknown());
        line.carryDue();
        assertEquals(List.of("about a"), line.texts("C0DESK"));
    }

    @Test
    void whileTheLineIsDownEveryAttemptIsLookedUpAndOneArrives() {
        line.put("a", "C0DESK");
        line.workspace.faults().down(true);
        line.carryAll(Duration.ofSeconds(15), 10);
        assertEquals(Messenger.Reach.UNREACHABLE, line.carrying.breaker().reach());
        line.workspace.faults().down(false);
        line.carryAll(Duration.ofSeconds(15), 10);
        assertEquals(List.of("about a"), line.texts("C0DESK"));
        assertEquals(Messenger.Reach.REACHABLE, line.carrying.breaker().reach());
    }

    @Test
    @DisplayName("A kept connection that breaks under a post is not used to post again")
    void theClientNeverRepeatsAPostByItself() {
        for (int number = 0; number < 5; number++) {
            line.put("warm" + number, "C0OPS");
            line.carryDue();
            line.put("a" + number, "C0DESK");
            line.workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
            line.carryDue();
            assertEquals(number + 1, line.texts("C0DESK").size(), "said twice: " + line.texts("C0DESK"));
            line.clock.advance(SECOND);
            line.carryDue();
        }
        assertEquals(List.of("about a0", "about a1", "about a2", "about a3", "about a4"), line.texts("C0DESK"));
    }

    @Test
    void tenChangesAreFewDrawingsAndTheLastFaceStands() {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        line.carryDue();
        for (int change = 1; change <= 10; change++) {
            line.change("about card", "face " + change);
        }
        assertEquals(1, line.due().size());
        line.carryDue();
        assertEquals(List.of(), line.due());
        assertEquals(List.of("face 10"), line.texts("C0DESK"));
    }

    @Test
    void aChangeWhileItIsDrawnIsDrawnAgain() {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        Delivery taken = line.due().get(0);
        line.change("about card", "newer");
        line.carrying.carry(taken);
        line.change("about card", "newest");
        line.carryDue();
        assertEquals(List.of(), line.due());
        assertEquals(List.of("newest"), line.texts("C0DESK"));
    }

    @Test
    void aLivingMessageThatWasFoundAgainShowsHowItIsNow() {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        line.workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        line.carryDue();
        line.change("about card", "changed meanwhile");
        line.carryAll(SECOND, 5);
        assertEquals(List.of("changed meanwhile"), line.texts("C0DESK"));
    }

    @Test
    @DisplayName("A reply goes under its message, and one whose answer was lost is found there again")
    void aReplyStandsInTheThread() {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        line.putUnder("card", "first", "C0DESK");
        line.putUnder("card", "second", "C0DESK");
        line.carryDue();
        line.carryDue();
        line.workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        line.carryAll(SECOND, 5);
        Message card = line.workspace.messages("C0DESK").get(0);
        assertEquals(
                List.of("about first", "about second"),
                line.workspace.team().messages().replies("C0DESK", card.ts()).stream()
                        .map(Message::text)
                        .toList());
        assertEquals(AT_REST, line.ports.deliveries().depth());
    }

    @ParameterizedTest(name = "when the answers to {0} calls are lost")
    @ValueSource(ints = {0, 1, 2, 3})
    @DisplayName("A reply under a message that somebody deleted stands by itself, once")
    void aReplyToWhatIsGoneStandsAlone(int lost) {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        line.putUnder("card", "news", "C0DESK");
        line.carryDue();
        line.workspace
                .team()
                .messages()
                .delete(line.workspace.messages("C0DESK").get(0));
        for (int call = 0; call < lost; call++) {
            line.workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        }
        line.carryAll(Duration.ofSeconds(5), 10);
        assertEquals(List.of("about news"), line.texts("C0DESK"));
        assertEquals(AT_REST, line.ports.deliveries().depth());
    }

    @Test
    void aCardThatAPersonDeletedIsPostedAnewWhenItChanges() {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        line.carryDue();
        Message card = line.workspace.messages("C0DESK").get(0);
        line.workspace.team().messages().delete(card);
        line.change("about card", "changed");
        line.put("next", "C0DESK");
        line.carryAll(SECOND, 5);
        assertEquals(List.of("changed", "about next"), line.texts("C0DESK"));
        line.change("about card", "changed again");
        line.carryAll(SECOND, 5);
        assertEquals(List.of("changed again", "about next"), line.texts("C0DESK"));
        assertEquals(AT_REST, line.ports.deliveries().depth());
    }

    @Test
    @DisplayName(
            "What cannot be drawn is tried three times, in case the database was busy, and then only it is given up")
    void aDrawingThatFailsTakesNobodyElseAlong() {
        line.put(Line.BROKEN, "a", "C0DESK", Urgency.NORMAL);
        line.put(Line.MOOT, "b", "C0DESK", Urgency.NORMAL);
        line.put("c", "C0DESK");
        line.carryDue();
        assertEquals(0, line.ports.deliveries().depth().givenUp());
        line.carryAll(Duration.ofSeconds(2), 10);
        assertEquals(List.of("about c"), line.texts("C0DESK"));
        assertEquals(1, line.ports.deliveries().revive("cannot be drawn: no ink", line.clock.instant()));
        assertEquals(1, line.ports.deliveries().revive("nothing to say any more", line.clock.instant()));
    }

    @Test
    @DisplayName("When Slack does not like the blocks, the text is said, once")
    void badBlocksFallBackToTheText() {
        line.put(Line.UGLY, "a", "C0DESK", Urgency.NORMAL);
        line.carryDue();
        Message said = line.workspace.messages("C0DESK").get(0);
        assertEquals("about a", said.text());
        assertTrue(said.blocks().isEmpty());
        assertEquals(1, line.texts("C0DESK").size());
        assertEquals(AT_REST, line.ports.deliveries().depth());
    }

    @Test
    void theTextThatStandsInForBadBlocksIsFoundAgainToo() {
        line.put(Line.UGLY, "a", "C0DESK", Urgency.NORMAL);
        line.workspace.faults().next("chat.postMessage", Fault.slow(Duration.ZERO));
        line.workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        line.carryAll(SECOND, 5);
        assertEquals(List.of("about a"), line.texts("C0DESK"));
    }
}
