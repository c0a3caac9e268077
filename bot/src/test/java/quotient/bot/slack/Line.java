package quotient.bot.slack;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import quotient.bot.blocks.Message;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;
import quotient.workspace.Settings;
import quotient.workspace.Workspace;
import quotient.workspace.faults.Faults;

/** A real workspace, an outbox in memory, and the way between them, on a clock that the test moves. */
final class Line implements AutoCloseable {

    static final Kind STILL = new Kind("still", false);
    static final Kind LIVING = new Kind("living", true);
    static final Kind BROKEN = new Kind("broken", false);
    static final Kind UGLY = new Kind("ugly", false);
    static final Kind MOOT = new Kind("moot", false);
    static final Duration PATIENCE = Duration.ofMillis(1500);

    final Ports ports = Ports.inMemory();
    final FakeClock clock = FakeClock.at(Clock.systemUTC().instant());
    final Map<String, String> faces = new HashMap<>();
    final Workspace workspace;
    final Map<String, NoticeView> views = Map.of(
            STILL.name(), notice -> Optional.of(Message.plain(notice.subject())),
            LIVING.name(), notice -> Optional.of(Message.plain(face(notice.subject()))),
            UGLY.name(), notice -> Optional.of(new Message(notice.subject(), List.of(ugly()))),
            MOOT.name(), notice -> Optional.empty(),
            BROKEN.name(),
                    notice -> {
                        throw new IllegalStateException("no ink");
                    });
    final List<String> undelivered = new CopyOnWriteArrayList<>();
    final Carrying.Undeliverable undeliverable = (notice, error) -> undelivered.add(notice.id() + ": " + error);
    Carrying carrying;
    private SlackCalls calls;

    Line() {
        workspace = Workspace.start(Settings.usual()
                .named("J1MSKY", 5)
                .limited(false)
                .failing(Faults.none())
                .waiting(Duration.ofSeconds(3), List.of(), Duration.ZERO));
        workspace.addPerson("U0REP", "Rae", "");
        for (String channel : List.of("C0DESK", "C0SALES", "C0OPS")) {
            workspace.addChannel(channel, channel, false, List.of("U0REP"), true);
        }
        open(workspace.botToken(), clock);
    }

    /** As a process does that starts anew. */
    void open(String token, Clock wall) {
        if (calls != null) {
            calls.close();
        }
        calls = new SlackCalls(workspace.api(), token, PATIENCE, wall);
        carrying = new Carrying(ports.deliveries(), calls, views, undeliverable, wall);
    }

    private synchronized String face(String subject) {
        return faces.getOrDefault(subject, "as new");
    }

    synchronized void change(String subject, String face) {
        faces.put(subject, face);
        ports.outbox().redraw(subject);
    }

    private static JsonObject ugly() {
        JsonObject block = new JsonObject();
        block.addProperty("type", "hologram");
        return block;
    }

    void put(String id, String to) {
        put(STILL, id, to, Urgency.NORMAL);
    }

    void put(Kind kind, String id, String to, Urgency urgency) {
        ports.outbox()
                .put(new Notice(
                        new NoticeId(id), kind, "about " + id, new Destination(to), urgency, Instant.EPOCH, Map.of()));
    }

    /** A reply under the message of that one. */
    void putUnder(String above, String id, String to) {
        ports.outbox()
                .put(new Notice(
                        new NoticeId(id),
                        STILL,
                        "about " + id,
                        new Destination(to),
                        Urgency.NORMAL,
                        Instant.EPOCH,
                        Map.of(),
                        Optional.of(new NoticeId(above))));
    }

    List<Delivery> due() {
        return ports.deliveries().due(clock.instant(), Set.of(), 100);
    }

    /** Carries what is due, each once. */
    void carryDue() {
        due().forEach(delivery -> carrying.carry(delivery));
    }

    /** What is due now, and again after so long, until nothing waits. */
    void carryAll(Duration step, int most) {
        for (int round = 0; round < most && ports.deliveries().depth().waiting() > 0; round++) {
            carryDue();
            clock.advance(step);
        }
    }

    List<String> texts(String channel) {
        return workspace.messages(channel).stream()
                .map(quotient.workspace.team.Message::text)
                .toList();
    }

    @Override
    public void close() {
        calls.close();
        workspace.close();
    }
}
