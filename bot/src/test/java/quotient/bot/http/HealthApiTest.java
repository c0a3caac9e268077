package quotient.bot.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.bot.http.RestDesk.Reply;
import quotient.domain.deskhealth.Messenger;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

class HealthApiTest {

    @Test
    void bothAreAnsweredWithoutAToken() {
        try (RestDesk desk = new RestDesk()) {
            assertEquals(
                    "{\"status\":\"live\"}",
                    desk.get("/api/health/live", new String[0]).text());
            Reply ready = desk.get("/api/health/ready", new String[0]);
            assertEquals(200, ready.status());
            assertEquals(
                    "{\"status\":\"ready\",\"database\":\"up\",\"outbox\":{\"waiting\":0,\"given_up\":0},\"slack\":\"unknown\"}",
                    ready.text());
        }
    }

    @Test
    void anUnreachableSlackDoesNotMakeItUnready() {
        try (HttpDoor door = door(new Depth(() -> new Deliveries.Depth(3, 1, Optional.empty())))) {
            Reply ready = ready(door);
            assertEquals(200, ready.status());
            assertEquals(
                    "{\"waiting\":3,\"given_up\":1}", ready.json().get("outbox").toString());
            assertEquals("unreachable", ready.json().get("slack").getAsString());
        }
    }

    @Test
    void aDatabaseThatIsDownDoes() {
        try (HttpDoor door = door(new Depth(() -> {
            throw new IllegalStateException("disk I/O error");
        }))) {
            Reply ready = ready(door);
            assertEquals(503, ready.status());
            assertEquals("down", ready.json().get("database").getAsString());
            assertFalse(ready.text().contains("disk"), ready.text());
        }
    }

    private static HttpDoor door(Deliveries deliveries) {
        return HttpDoor.open("127.0.0.1", 0, List.of(new HealthApi(deliveries, () -> Messenger.Reach.UNREACHABLE)));
    }

    private static Reply ready(HttpDoor door) {
        return RestDesk.fetch(door.uri() + "/api/health/ready");
    }

    /** Deliveries of which only the depth is asked. */
    private record Depth(java.util.function.Supplier<Deliveries.Depth> answer) implements Deliveries {

        @Override
        public Deliveries.Depth depth() {
            return answer.get();
        }

        @Override
        public List<Delivery> due(Instant now, Set<Destination> busy, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void posting(NoticeId id, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void posted(NoticeId id, Place place, int drawing, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void postponed(NoticeId id, Instant until, String why, boolean outcomeUnknown) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void orphaned(NoticeId id, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void givenUp(NoticeId id, String why, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int revive(String whyPrefix, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Instant> nextDue() {
            throw new UnsupportedOperationException();
        }
    }
}
