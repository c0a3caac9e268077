package quotient.bot.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.bot.Aside;
import quotient.domain.notices.Urgency;
import quotient.workspace.faults.Fault;

@DisplayName("The outbox sends what is due: in order, urgent first, at Slack's pace")
class SlackOutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Line line = new Line();

    @AfterEach
    void close() {
        line.close();
    }

    private SlackOutbox outbox(Pacing pacing, Clock wall) {
        line.open(line.workspace.botToken(), wall);
        return new SlackOutbox(line.ports.deliveries(), line.carrying, pacing, wall);
    }

    @Test
    void aChannelHearsUrgentFirstAndEachUrgencyInOrder() {
        List<String> wanted = new ArrayList<>();
        for (Urgency urgency : List.of(Urgency.LOW, Urgency.NORMAL, Urgency.URGENT)) {
            IntStream.range(0, 5).forEach(number -> line.put(Line.STILL, urgency + " " + number, "C0DESK", urgency));
        }
        for (Urgency urgency : Urgency.values()) {
            IntStream.range(0, 5).forEach(number -> wanted.add("about " + urgency + " " + number));
        }
        try (SlackOutbox outbox = outbox(Pacing.unlimited(), Clock.systemUTC()).start()) {
            assertTrue(outbox.settle(PATIENCE));
        }
        assertEquals(wanted, line.texts("C0DESK"));
    }

    @Test
    @DisplayName("Three at once, then one a second, while another channel is not held up")
    void aChannelIsSpokenToAtSlacksPace() {
        for (int number = 0; number < 9; number++) {
            line.put(Line.STILL, "n" + number, "C0DESK", Urgency.URGENT);
        }
        try (SlackOutbox outbox = outbox(Pacing.slack(), line.clock).start()) {
            for (int second = 0; second < 7; second++) {
                int allowed = 3 + second;
                Await.until(allowed + " are said", () -> line.texts("C0DESK").size() == allowed);
                line.put("other" + second, "C0OPS");
                String other = "about other" + second;
                Await.until("the other channel hears", () -> line.texts("C0OPS").contains(other) || allowed > 5);
                assertEquals(allowed, line.texts("C0DESK").size());
                line.clock.advance(Duration.ofSeconds(1));
            }
            assertTrue(outbox.settle(PATIENCE));
        }
        assertEquals(9, line.texts("C0DESK").size());
        assertEquals(7, line.texts("C0OPS").size());
    }

    @Test
    @DisplayName("Many channels at the end of their allowance do not take the turn of one that may be spoken to")
    void crowdedChannelsDoNotStarveAQuietOne() {
        for (int channel = 0; channel < 12; channel++) {
            line.workspace.addChannel("C1N" + channel, "n" + channel, false, List.of("U0REP"), true);
            for (int number = 0; number < 4; number++) {
                line.put(Line.STILL, channel + "-" + number, "C1N" + channel, Urgency.URGENT);
            }
        }
        SlackOutbox outbox = outbox(Pacing.slack(), line.clock).start();
        try {
            line.put(Line.STILL, "quiet", "C0OPS", Urgency.LOW);
            Await.until("the quiet channel hears", () -> line.texts("C0OPS").size() == 1);
            Await.until(
                    "each has had its three",
                    () -> line.ports.deliveries().depth().waiting() == 12);
        } finally {
            outbox.close();
        }
    }

    @Test
    void somethingUrgentOvertakesALongLineInOtherChannels() {
        for (int channel = 0; channel < 40; channel++) {
            line.workspace.addChannel("C1N" + channel, "n" + channel, false, List.of("U0REP"), true);
            line.put(Line.STILL, "low" + channel, "C1N" + channel, Urgency.LOW);
        }
        IntStream.range(0, 4)
                .forEach(each -> line.workspace.faults().next("chat.postMessage", Fault.slow(Duration.ofMillis(300))));
        try (SlackOutbox outbox = outbox(Pacing.unlimited(), Clock.systemUTC()).start()) {
            Await.until("the first four are on their way", () -> said() == 4);
            line.put(Line.STILL, "urgent", "C0OPS", Urgency.URGENT);
            Await.until("the urgent one is said", () -> !line.texts("C0OPS").isEmpty());
            assertTrue(said() < 20, "it came after " + said());
            assertTrue(outbox.settle(PATIENCE));
        }
    }

    private int said() {
        return IntStream.range(0, 40)
                .map(channel -> line.texts("C1N" + channel).size())
                .sum();
    }

    @Test
    void whatCannotBeSentNowHoldsUpItsOwnChannelOnly() {
        line.put("a", "C0DESK");
        line.put("b", "C0DESK");
        line.put("c", "C0SALES");
        line.workspace.faults().next("chat.postMessage", Fault.serverError());
        line.carrying.carry(line.due().get(0));
        try (SlackOutbox outbox = outbox(Pacing.unlimited(), line.clock).start()) {
            assertTrue(outbox.settle(PATIENCE));
            assertEquals(List.of(), line.texts("C0DESK"));
            assertEquals(List.of("about c"), line.texts("C0SALES"));
            line.clock.advance(Duration.ofSeconds(1));
            assertTrue(outbox.settle(PATIENCE));
        }
        assertEquals(List.of("about a", "about b"), line.texts("C0DESK"));
    }

    @Test
    void aChannelWhoseNoticeDiesOfOurOwnFaultRestsAndIsTriedAgain() {
        line.put("a", "C0DESK");
        line.put("b", "C0SALES");
        FailingOnce deliveries = new FailingOnce(line.ports.deliveries());
        line.open(line.workspace.botToken(), Clock.systemUTC());
        try (SlackCalls calls = new SlackCalls(
                        line.workspace.api(), line.workspace.botToken(), Line.PATIENCE, Clock.systemUTC());
                SlackOutbox outbox = new SlackOutbox(
                                deliveries,
                                new Carrying(deliveries, calls, line.views, line.undeliverable, Clock.systemUTC()),
                                Pacing.unlimited(),
                                Clock.systemUTC())
                        .start()) {
            assertTrue(outbox.settle(PATIENCE));
        }
        assertEquals(List.of("about a"), line.texts("C0DESK"));
        assertEquals(List.of("about b"), line.texts("C0SALES"));
    }

    @Test
    void manyChangesWhileTheOutboxWorksEndInTheLastFace() {
        line.put(Line.LIVING, "card", "C0DESK", Urgency.NORMAL);
        try (SlackOutbox outbox = outbox(Pacing.unlimited(), Clock.systemUTC()).start()) {
            for (int change = 1; change <= 200; change++) {
                line.change("about card", "face " + change);
            }
            assertTrue(outbox.settle(PATIENCE));
        }
        assertEquals(List.of("face 200"), line.texts("C0DESK"));
        assertEquals(0, line.ports.deliveries().depth().waiting());
    }

    @Test
    void aStopEndsWhatIsOnItsWayAndTakesUpNothingNew() throws Exception {
        line.put("a", "C0DESK");
        line.put("b", "C0DESK");
        line.workspace.faults().next("chat.postMessage", Fault.slow(Duration.ofMillis(300)));
        SlackOutbox outbox = outbox(Pacing.unlimited(), Clock.systemUTC()).start();
        Await.until("the first is on its way", () -> !line.texts("C0DESK").isEmpty());
        Aside.run(outbox::close).get(10, TimeUnit.SECONDS);
        assertEquals(List.of("about a"), line.texts("C0DESK"));
        assertEquals(
                List.of("b"),
                line.ports.deliveries().due(Clock.systemUTC().instant(), Set.of(), 10).stream()
                        .map(delivery -> delivery.notice().id().value())
                        .toList());
        assertFalse(line.ports
                .deliveries()
                .due(Clock.systemUTC().instant(), Set.of(), 10)
                .get(0)
                .outcomeUnknown());
    }

    @Test
    void settlingEndsWithoutSuccessWhenSlackStaysAway() {
        line.workspace.faults().down(true);
        line.put("a", "C0DESK");
        try (SlackOutbox outbox = outbox(Pacing.unlimited(), Clock.systemUTC())) {
            assertFalse(outbox.settle(Duration.ofMillis(50)));
        }
    }
}
